import { describe, expect, test } from 'vitest'
import { contextMenuRoles } from '../../../../electron/main/contextMenuRoles.ts'

const ALL = { canCut: true, canCopy: true, canPaste: true }

describe('the menu on the right button', () => {
  test('offers cut, copy and paste on selected text in a field', () => {
    expect(contextMenuRoles({ isEditable: true, selectionText: 'words', editFlags: ALL })).toEqual([
      'cut',
      'copy',
      'paste',
    ])
  })

  test('offers paste alone in a field without a selection', () => {
    expect(contextMenuRoles({ isEditable: true, selectionText: '', editFlags: ALL })).toEqual(['paste'])
  })

  test('offers copy alone on selected text that is only read', () => {
    expect(contextMenuRoles({ isEditable: false, selectionText: 'words', editFlags: ALL })).toEqual(['copy'])
  })

  test('is not there where nothing can be done', () => {
    expect(contextMenuRoles({ isEditable: false, selectionText: ' ', editFlags: ALL })).toEqual([])
    const none = { canCut: false, canCopy: false, canPaste: false }
    expect(contextMenuRoles({ isEditable: true, selectionText: 'words', editFlags: none })).toEqual([])
  })
})
