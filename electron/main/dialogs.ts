import { type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron'
import type { Dialogs } from '../services/ports.ts'
import { words } from './words.ts'

/** The system's dialogs over our window. */
export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  const choose = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const parent = window()
    const chosen = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options))
    return chosen.canceled ? [] : chosen.filePaths
  }
  return {
    chooseImportFiles: () =>
      choose({
        title: words.importTitle,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: words.importFilter, extensions: ['json', 'csv'] }],
      }),
    chooseBackup: async () => {
      const [file] = await choose({
        title: words.backupTitle,
        properties: ['openFile'],
        filters: [{ name: words.backupFilter, extensions: ['zip'] }],
      })
      return file ?? null
    },
    chooseFolder: async () => {
      const [folder] = await choose({
        title: words.folderTitle,
        buttonLabel: words.folderButton,
        properties: ['openDirectory', 'createDirectory'],
      })
      return folder ?? null
    },
    showFolder: async (folder) => {
      await shell.openPath(folder)
    },
  }
}

/** Asks whether to quit although something could not be saved. */
export async function asksToQuitUnsaved(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.unsavedTitle,
    detail: words.unsavedDetail,
    buttons: [words.stay, words.quitAnyway],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
