import { type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron'
import type { Dialogs } from '../services/ports.ts'

const WORDS = {
  importTitle: 'Choose the files to read',
  importFilter: 'Records (JSON, CSV)',
  backupTitle: 'Choose a backup',
  backupFilter: 'Evenkeel backups',
  folderTitle: 'Choose a folder for the copy',
  folderButton: 'Put the copy here',
  unsavedTitle: 'Something is not saved yet',
  unsavedDetail: 'The last words could not be written to disk. If you quit now, they are lost.',
  stay: 'Stay',
  quitAnyway: 'Quit anyway',
} as const

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
        title: WORDS.importTitle,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: WORDS.importFilter, extensions: ['json', 'csv'] }],
      }),
    chooseBackup: async () => {
      const [file] = await choose({
        title: WORDS.backupTitle,
        properties: ['openFile'],
        filters: [{ name: WORDS.backupFilter, extensions: ['zip'] }],
      })
      return file ?? null
    },
    chooseFolder: async () => {
      const [folder] = await choose({
        title: WORDS.folderTitle,
        buttonLabel: WORDS.folderButton,
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
    message: WORDS.unsavedTitle,
    detail: WORDS.unsavedDetail,
    buttons: [WORDS.stay, WORDS.quitAnyway],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
