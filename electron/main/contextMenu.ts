import { type ContextMenuParams, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import type { SpellingService } from '../services/spellingService.ts'
import { contextMenuRoles } from './contextMenuRoles.ts'
import { SUGGESTION_PATIENCE_MS, spellingMenu } from './spellingMenu.ts'
import { words } from './words.ts'

type Spelling = Pick<SpellingService, 'suggest' | 'leave'>

/**
 * A menu on the right button with what a marked word may mean, and with undo, cut, copy, paste and select all where they
 * can be done; nothing that inspects or looks up.
 */
export function offerContextMenu(contents: WebContents, spelling: Spelling): void {
  const open = async (params: ContextMenuParams): Promise<void> => {
    const aboutWord = await wordItems(contents, spelling, params)
    const roles = contextMenuRoles(params).map(
      (role): MenuItemConstructorOptions => ({ role, label: words.menu[role] }),
    )
    const between: MenuItemConstructorOptions[] =
      aboutWord.length > 0 && roles.length > 0 ? [{ type: 'separator' }] : []
    const items = [...aboutWord, ...between, ...roles]
    if (items.length > 0 && !contents.isDestroyed()) Menu.buildFromTemplate(items).popup()
  }
  contents.on('context-menu', (_event, params: ContextMenuParams) => void open(params))
}

async function wordItems(
  contents: WebContents,
  spelling: Spelling,
  { isEditable, misspelledWord }: ContextMenuParams,
): Promise<readonly MenuItemConstructorOptions[]> {
  if (!isEditable || misspelledWord === '') return []
  const suggestions = await Promise.race([
    spelling.suggest(misspelledWord),
    nothingAfter(SUGGESTION_PATIENCE_MS),
  ])
  return spellingMenu(suggestions, {
    replace: (word) => contents.replaceMisspelling(word),
    leave: () => {
      spelling.leave(misspelledWord)
      // The mark goes when the word is asked about again.
      contents.replaceMisspelling(misspelledWord)
    },
  })
}

const nothingAfter = (ms: number): Promise<readonly string[]> =>
  new Promise((resolve) => setTimeout(() => resolve([]), ms))
