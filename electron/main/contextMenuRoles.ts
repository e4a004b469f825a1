/** What was pressed upon, as far as the menu depends on it. */
export interface PressedOn {
  readonly isEditable: boolean
  readonly selectionText: string
  readonly editFlags: {
    readonly canUndo: boolean
    readonly canCut: boolean
    readonly canCopy: boolean
    readonly canPaste: boolean
    readonly canSelectAll: boolean
  }
}

export type ContextMenuRole = 'undo' | 'cut' | 'copy' | 'paste' | 'selectAll'

/** What the menu on the right button offers; empty = no menu. A passphrase is neither cut nor copied: no flag allows it. */
export function contextMenuRoles({
  isEditable,
  selectionText,
  editFlags,
}: PressedOn): readonly ContextMenuRole[] {
  const isSelected = selectionText.trim() !== ''
  const roles: ContextMenuRole[] = []
  if (isEditable && editFlags.canUndo) roles.push('undo')
  if (isEditable && isSelected && editFlags.canCut) roles.push('cut')
  if (isSelected && editFlags.canCopy) roles.push('copy')
  if (isEditable && editFlags.canPaste) roles.push('paste')
  if (isEditable && editFlags.canSelectAll) roles.push('selectAll')
  return roles
}
