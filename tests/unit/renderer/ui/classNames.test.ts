import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classNames } from '../../../../renderer/ui/classNames.ts'

const renderer = new URL('../../../../renderer/', import.meta.url).pathname
const SHEET = /import (\w+) from '(\.[^']*\.module\.css)'/g
const JOINER = /const (\w+) = classNames\((\w+)\)/g

/** The literal names that a component asks of each style sheet it joins names of. */
function askedNames(file: string): { file: string; name: string; declared: boolean }[] {
  const source = readFileSync(file, 'utf8')
  const sheets = new Map([...source.matchAll(SHEET)].map(([, name = '', path = '']) => [name, path]))
  return [...source.matchAll(JOINER)].flatMap(([, joiner = '', sheet = '']) => {
    const css = readFileSync(join(dirname(file), sheets.get(sheet) ?? ''), 'utf8')
    const calls = new RegExp(String.raw`\b${joiner}\(([^()]*(?:\([^()]*\)[^()]*)*)\)`, 'g')
    return [...source.matchAll(calls)].flatMap(([, inside = '']) =>
      [...inside.replace(/(===|!==) '[^']*'/g, '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => ({
        file,
        name,
        declared: new RegExp(`\\.${name}\\b`).test(css),
      })),
    )
  })
}

describe('class names', () => {
  test('are joined, and what is false or absent is left out', () => {
    const cx = classNames({ field: 'a', busy: 'b' })
    expect(cx('field', false, null, undefined, 'busy')).toBe('a b')
  })

  test('a name that the module does not declare gives nothing', () => {
    expect(classNames({ field: 'a' })('field', 'other').trim()).toBe('a')
  })

  test('every literal name in a component of ui and charts is declared in its style sheet', () => {
    const files = globSync(['ui/*.tsx', 'charts/*.tsx'], { cwd: renderer }).map((file) =>
      join(renderer, file),
    )
    const checked = files.flatMap(askedNames)
    expect(checked.length).toBeGreaterThan(100)
    expect(checked.filter((one) => !one.declared)).toEqual([])
  })
})
