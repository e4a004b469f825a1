import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../../renderer/', import.meta.url).pathname
const sheets = globSync('**/*.css', { cwd: root }).map((name) => ({
  name,
  css: readFileSync(`${root}${name}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}))

/** The sheet without what runs only where nobody asked for less movement. */
function withoutAskedMovement(css: string): string {
  const opening = /@media \(prefers-reduced-motion: no-preference\) \{/g
  let left = css
  for (let found = opening.exec(left); found !== null; found = opening.exec(left)) {
    let depth = 1
    let end = found.index + found[0].length
    for (; depth > 0 && end < left.length; end += 1) {
      if (left[end] === '{') depth += 1
      if (left[end] === '}') depth -= 1
    }
    left = left.slice(0, found.index) + left.slice(end)
    opening.lastIndex = found.index
  }
  return left
}

/** Declarations that move something, each on one line. */
function movements(css: string): string[] {
  return [...css.matchAll(/(?:^|[\s{;])((?:animation|transition)(?:-duration)?:[^;}]+)/g)].map(
    ([, found = '']) => found.replaceAll(/\s+/g, ' ').trim(),
  )
}

/** Every part of a list is timed by a token. */
const timedByToken = (declaration: string): boolean =>
  declaration
    .replaceAll(/\([^()]*,[^()]*\)/g, '')
    .split(',')
    .every((part) => /var\(--motion-(fast|normal)\)/.test(part) || /:\s*none$/.test(part))

describe('movement', () => {
  it('is timed by a token that becomes zero, or stands where nobody asked for less', () => {
    const untimed = sheets.flatMap(({ name, css }) =>
      movements(withoutAskedMovement(css))
        .filter((declaration) => !timedByToken(declaration))
        .map((declaration) => `${name}: ${declaration}`),
    )
    expect(untimed).toEqual([])
  })

  it('under no-preference also asks the setting', () => {
    for (const { name, css } of sheets) {
      const asked = css.length - withoutAskedMovement(css).length
      if (asked > 0) expect(css, name).toContain(':root:not([data-motion="reduced"])')
    }
  })

  it('is found when it is there', () => {
    expect(movements('.a { transition: color 2s; } .b { animation: x 1s }')).toEqual([
      'transition: color 2s',
      'animation: x 1s',
    ])
    expect(timedByToken('transition: color var(--motion-fast), width 2s')).toBe(false)
    expect(
      withoutAskedMovement('a{}@media (prefers-reduced-motion: no-preference) { b { c { } } } d{}'),
    ).toBe('a{} d{}')
  })

  it('has tokens that both ways of asking set to zero', () => {
    const tokens = sheets.find(({ name }) => name === 'styles/tokens.css')?.css ?? ''
    const names = [...new Set([...tokens.matchAll(/--motion-[a-z]+/g)].map(([name]) => name))]
    expect(names).toEqual(['--motion-fast', '--motion-normal'])
    for (const name of names) {
      expect(tokens.match(new RegExp(`${name}: 0ms`, 'g'))).toHaveLength(2)
    }
  })
})
