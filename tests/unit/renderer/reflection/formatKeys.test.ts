import { describe, expect, test } from 'vitest'
import { editOfKey, FORMATS, formatEdit } from '../../../../renderer/reflection/formatKeys.ts'
import { applyEdit } from '../../../../shared/reflection/markdownEdits.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...held,
})
const walk = { text: 'walk', start: 0, end: 4 }

describe('keys in a reflection', () => {
  test('Ctrl or Cmd with B and I mark the selection', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      const bold = editOfKey(press('b', held), walk)
      const italic = editOfKey(press('I', held), walk)
      expect(bold && applyEdit('walk', bold)).toBe('**walk**')
      expect(italic && applyEdit('walk', italic)).toBe('*walk*')
    }
  })

  test('Enter goes on with a list, and is left alone with a modifier, which means another thing', () => {
    const item = { text: '- tea', start: 5, end: 5 }
    const next = editOfKey(press('Enter'), item)
    expect(next && applyEdit('- tea', next)).toBe('- tea\n- ')
    expect(editOfKey(press('Enter', { ctrlKey: true }), item)).toBeNull()
    expect(editOfKey(press('Enter', { shiftKey: true }), item)).toBeNull()
  })

  test('nothing is taken from an input method while it composes', () => {
    expect(
      editOfKey({ ...press('Enter'), isComposing: true }, { text: '- tea', start: 5, end: 5 }),
    ).toBeNull()
  })

  test('every format changes an unmarked word, and twice is as before', () => {
    for (const format of FORMATS) {
      const once = formatEdit(format, walk)
      const text = applyEdit('walk', once)
      expect(text).not.toBe('walk')
      const again = formatEdit(format, { text, start: once.start, end: once.end })
      expect(applyEdit(text, again)).toBe('walk')
    }
  })
})
