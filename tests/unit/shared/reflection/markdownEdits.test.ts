import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyEdit,
  continueList,
  insertBlock,
  type Selection,
  type TextEdit,
  toggleEmphasis,
  toggleLineStart,
} from '../../../../shared/reflection/markdownEdits.ts'

/** "a [b] c" is the text "a b c" with "b" selected; "a []b" has a caret before "b". */
function selected(drawn: string): Selection {
  const start = drawn.indexOf('[')
  const end = drawn.indexOf(']') - 1
  return { text: drawn.replace('[', '').replace(']', ''), start, end }
}

function drawn({ text }: Selection, edit: TextEdit | null): string | null {
  if (edit === null) return null
  const after = applyEdit(text, edit)
  return `${after.slice(0, edit.start)}[${after.slice(edit.start, edit.end)}]${after.slice(edit.end)}`
}

const strong = (from: string) => drawn(selected(from), toggleEmphasis(selected(from), '**'))
const light = (from: string) => drawn(selected(from), toggleEmphasis(selected(from), '*'))
const list = (from: string) => drawn(selected(from), toggleLineStart(selected(from), '- '))
const enter = (from: string) => drawn(selected(from), continueList(selected(from)))

describe('emphasis', () => {
  test('goes around the selection and keeps it selected', () => {
    expect(strong('a [long] walk')).toBe('a **[long]** walk')
  })
  test('is taken away where it stands already', () => {
    expect(strong('a **[long]** walk')).toBe('a [long] walk')
    expect(light('a *[long]* walk')).toBe('a [long] walk')
  })
  test('light and strong do not take each other for themselves', () => {
    expect(light('a **[long]** walk')).toBe('a ***[long]*** walk')
    expect(strong('a ***[long]*** walk')).toBe('a *[long]* walk')
  })
  test('gives a caret an empty pair to type between', () => {
    expect(strong('[]')).toBe('**[]**')
  })
  test('twice is as before', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ü') })
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b)
        const before = { text, start: start ?? 0, end: end ?? 0 }
        const edit = toggleEmphasis(before, '**')
        const after = { text: applyEdit(text, edit), start: edit.start, end: edit.end }
        expect(applyEdit(after.text, toggleEmphasis(after, '**'))).toBe(text)
      }),
    )
  })
})

describe('the beginning of lines', () => {
  test('is set on every line that is touched', () => {
    expect(list('one\nt[wo\nthr]ee\nfour')).toBe('one\n[- two\n- three]\nfour')
  })
  test('is taken away where every line has it', () => {
    expect(list('[- two\n- three]')).toBe('[two\nthree]')
  })
  test('completes lines of which only some have it', () => {
    expect(list('[- two\nthree]')).toBe('[- two\n- three]')
  })
  test('leaves a caret where it was in the words', () => {
    expect(list('wa[]lk')).toBe('- wa[]lk')
    expect(list('- []walk')).toBe('[]walk')
  })
})

describe('Enter in a list', () => {
  test('begins the next item', () => {
    expect(enter('- bread[]')).toBe('- bread\n- []')
    expect(enter('  * tea []and more')).toBe('  * tea \n  * []and more')
  })
  test('numbers on', () => {
    expect(enter('9. nine[]')).toBe('9. nine\n10. []')
    expect(enter('1) one[]')).toBe('1) one\n2) []')
  })
  test('ends the list in an item without words', () => {
    expect(enter('- bread\n- []')).toBe('- bread\n[]')
  })
  test('is just Enter elsewhere', () => {
    expect(enter('bread[]')).toBeNull()
    expect(enter('- br[ea]d')).toBeNull()
    expect(enter('[]- bread')).toBeNull()
    expect(enter('-5 degrees[]')).toBeNull()
  })
})

describe('a block', () => {
  test('stands apart from what precedes it', () => {
    const block = (from: string) => drawn(selected(from), insertBlock(selected(from), '![](picture:a)'))
    expect(block('[]')).toBe('![](picture:a)\n\n[]')
    expect(block('Snow.[]')).toBe('Snow.\n\n![](picture:a)\n\n[]')
    expect(block('Snow.\n[]')).toBe('Snow.\n\n![](picture:a)\n\n[]')
  })
})
