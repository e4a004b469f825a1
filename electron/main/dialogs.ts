import { join } from 'node:path'
import {
  app,
  type BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type SaveDialogOptions,
  shell,
} from 'electron'
import type { Dialogs } from '../services/ports.ts'
import type { Leaving } from './lifecycle.ts'
import { words } from './words.ts'

const { dialogs: say } = words

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
        title: say.importTitle,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: say.importFilter, extensions: ['zip', 'json', 'csv'] }],
      }),
    chooseBackup: async () => {
      const [file] = await choose({
        title: say.backupTitle,
        properties: ['openFile'],
        filters: [{ name: say.backupFilter, extensions: ['zip'] }],
      })
      return file ?? null
    },
    chooseFolder: async () => {
      const [folder] = await choose({
        title: say.folderTitle,
        buttonLabel: say.folderButton,
        properties: ['openDirectory', 'createDirectory'],
      })
      return folder ?? null
    },
    showFolder: async (folder) => {
      await shell.openPath(folder)
    },
    chooseExportFile: async (name) => {
      const options: SaveDialogOptions = {
        title: say.exportTitle,
        buttonLabel: say.exportButton,
        defaultPath: join(app.getPath('documents'), name),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
        filters: [{ name: say.exportFilter, extensions: ['zip'] }],
      }
      const parent = window()
      const chosen = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options))
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath
    },
    showFile: (file) => {
      shell.showItemInFolder(file)
      return Promise.resolve()
    },
  }
}

/** Asks whether to go although something could not be saved. */
export async function asksToLeaveUnsaved(window: BrowserWindow, how: Leaving): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say.unsavedTitle,
    detail: say.unsaved[how],
    buttons: [say.stay, say.leaveAnyway[how]],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
