import { type ContextMenuParams, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import { contextMenuRoles } from './contextMenuRoles.ts'
import { words } from './words.ts'

/** A menu on the right button with undo, cut, copy, paste and select all where they can be done; nothing that inspects or looks up. */
export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params: ContextMenuParams) => {
    const items = contextMenuRoles(params).map(
      (role): MenuItemConstructorOptions => ({ role, label: words.menu[role] }),
    )
    if (items.length > 0) Menu.buildFromTemplate(items).popup()
  })
}
