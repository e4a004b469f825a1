import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
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

  menus: { file: 'File', edit: 'Edit', view: 'View' },
  /** What the system's own commands are called; Electron names them in English only. */
  roles: {
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    togglefullscreen: 'Full screen',
  },
} as const

export type Words = Translation<typeof english>

/** What the system's dialogs and menus say. */
export const words = translated({ en: english, de: german })
