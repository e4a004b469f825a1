import type { Selection, TextEdit } from '../../shared/reflection/markdownEdits.ts'

/** What is selected in a text area. */
export function selectionOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selection {
  return { text: value, start: selectionStart, end: selectionEnd }
}

/**
 * Makes an edit as if it were typed, so that the field's own undo takes it back and its change is heard as any
 * other. `insertText` is the one way to do that; where it is refused, the text is set and the change is told.
 */
export function typeInto(area: HTMLTextAreaElement, { from, to, insert, start, end }: TextEdit): void {
  area.focus()
  area.setSelectionRange(from, to)
  const isNothing = insert === '' && from === to
  const command = insert === '' ? 'delete' : 'insertText'
  if (!isNothing && !document.execCommand(command, false, insert)) {
    area.setRangeText(insert, from, to)
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  area.setSelectionRange(start, end)
}
