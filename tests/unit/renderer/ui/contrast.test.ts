import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastOf } from './contrastOf.ts'
import { themesOf } from './themesOf.ts'

const css = readFileSync(new URL('../../../../renderer/styles/tokens.css', import.meta.url), 'utf8')
const themes = themesOf(css)

describe('contrast', () => {
  test('black on white is 21 to 1 and #767676 on white just passes for text', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  })

  test('both themes are there, each with its promises', () => {
    expect(themes.map((theme) => theme.name)).toEqual(['light', 'dusk'])
    for (const theme of themes) expect(theme.promises.length).toBeGreaterThan(80)
  })

  test('every theme declares the same colours and promises the same', () => {
    const [first, ...others] = themes
    const promised = (theme: (typeof themes)[number] | undefined) =>
      theme?.promises.map(({ token, on, least }) => `${token} on ${on} ${least}`)
    for (const theme of others) {
      expect([...theme.colours.keys()]).toEqual([...(first?.colours.keys() ?? [])])
      expect(promised(theme)).toEqual(promised(first))
    }
  })

  test.each(themes)('every promise of $name is kept', ({ colours, promises }) => {
    const broken = promises.flatMap(({ token, on, least }) => {
      const front = colours.get(token)
      const back = colours.get(on)
      if (front === undefined || back === undefined) return [`${token} on ${on}: no such colour`]
      const ratio = contrastOf(front, back)
      return ratio < least ? [`${token} on ${on}: ${ratio.toFixed(2)} of ${least}`] : []
    })
    expect(broken).toEqual([])
  })

  test('every colour that is set in type, or drawn as a mark, promises something', () => {
    const carriers =
      /^(ink|on-|accent$|accent-hover|caution$|problem$|info$|focus|line-strong|chart-(\d|on|axis|unknown))/
    const surfaces = /-soft$/
    for (const { colours, promises } of themes) {
      const held = new Set(promises.map((promise) => promise.token))
      const silent = [...colours.keys()].filter(
        (token) =>
          carriers.test(token) && !held.has(token) && (token.startsWith('on-') || !surfaces.test(token)),
      )
      expect(silent).toEqual([])
    }
  })
})
