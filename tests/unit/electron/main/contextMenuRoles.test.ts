import { describe, expect, test } from 'vitest'
import { contextMenuRoles } from '../../../../electron/main/contextMenuRoles.ts'

const ALL = { canUndo: true, canCut: true, canCopy: true, canPaste: true, canSelectAll: true }

describe('the menu on the right button', () => {
  test('offers everything on selected text in a field', () => {
    expect(contextMenuRoles({ isEditable: true, selectionText: 'words', editFlags: ALL })).toEqual([
      'undo',
      'cut',
      'copy',
      'paste',
      'selectAll',
    ])
  })

  test('offers neither cut nor copy in a field without a selection', () => {
    expect(contextMenuRoles({ isEditable: true, selectionText: '', editFlags: ALL })).toEqual([
      'undo',
      'paste',
      'selectAll',
    ])
    const fresh = { ...ALL, canUndo: false, canSelectAll: false }
    expect(contextMenuRoles({ isEditable: true, selectionText: '', editFlags: fresh })).toEqual(['paste'])
  })

  test('offers copy alone on selected text that is only read', () => {
    expect(contextMenuRoles({ isEditable: false, selectionText: 'words', editFlags: ALL })).toEqual(['copy'])
  })

  test('is not there where nothing can be done', () => {
    expect(contextMenuRoles({ isEditable: false, selectionText: ' ', editFlags: ALL })).toEqual([])
    const none = { canUndo: false, canCut: false, canCopy: false, canPaste: false, canSelectAll: false }
    expect(contextMenuRoles({ isEditable: true, selectionText: 'words', editFlags: none })).toEqual([])
  })
})
