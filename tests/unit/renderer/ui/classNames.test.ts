import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classNames } from '../../../../renderer/ui/classNames.ts'

const renderer = new URL('../../../../renderer/', import.meta.url).pathname
const IMPORT = /from '(\.[^']*\.module\.css)'/
const CALL = /\bcx\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g

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
    const checked = files.flatMap((file) => {
      const source = readFileSync(file, 'utf8')
      const sheet = IMPORT.exec(source.replace(/import \{[^}]*\} from '[^']*\.css'/g, ''))?.[1]
      if (sheet === undefined) return []
      const css = readFileSync(join(dirname(file), sheet), 'utf8')
      const names = [...source.matchAll(CALL)].flatMap(([, inside = '']) =>
        [...inside.replace(/(===|!==) '[^']*'/g, '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
      )
      return names.map((name) => ({ file, name, declared: new RegExp(`\\.${name}\\b`).test(css) }))
    })
    expect(checked.length).toBeGreaterThan(100)
    expect(checked.filter((one) => !one.declared)).toEqual([])
  })
})
