import { describe, expect, test } from 'vitest'
import { preferencesSchema } from '../../../../shared/ipc/contract/settings.ts'
import { contrastOf, luminanceOf } from './contrastOf.ts'
import { readThemes } from './themesOf.ts'

const NAMES = preferencesSchema.shape.theme.options.filter((name) => name !== 'auto')
const themes = readThemes(NAMES)

describe('contrast', () => {
  test('black on white is 21 to 1 and #767676 on white just passes for text', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  })

  test('every theme that can be chosen is there, with its promises', () => {
    expect(NAMES).toEqual(['light', 'dusk', 'dark', 'contrast'])
    expect(themes.map((theme) => theme.name)).toEqual(NAMES)
    for (const theme of themes) expect(theme.promises.length).toBeGreaterThan(80)
  })

  test('every theme declares the same colours and promises the same', () => {
    const [first, ...others] = themes
    const promised = (theme: (typeof themes)[number] | undefined) =>
      theme?.promises.map(({ token, on, kind }) => `${kind} ${token} on ${on}`)
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

  test('high contrast promises 7 to 1 for text, and draws even its faint lines at 4.5 to 1', () => {
    const contrast = themes.find((theme) => theme.name === 'contrast')
    expect(new Set(contrast?.promises.map((promise) => promise.least))).toEqual(new Set([7, 4.5]))
    const colour = (token: string) => contrast?.colours.get(token) ?? ''
    expect(contrastOf(colour('line'), colour('raised'))).toBeGreaterThanOrEqual(4.5)
  })

  test('dark is darker than dusk, and its text is dimmer', () => {
    const lightOf = (name: string, token: string) =>
      luminanceOf(themes.find((theme) => theme.name === name)?.colours.get(token) ?? '')
    for (const token of ['page', 'surface', 'raised', 'ink', 'accent']) {
      expect(lightOf('dark', token)).toBeLessThan(lightOf('dusk', token))
    }
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
