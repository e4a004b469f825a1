import { SCREEN_NAMES } from '../../shared/around/words.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  appName: 'Evenkeel',
  dialogs: {
    importTitle: 'Choose the files to read',
    importFilter: 'Records and exports (ZIP, JSON, CSV)',
    backupTitle: 'Choose a backup',
    backupFilter: 'Evenkeel backups',
    folderTitle: 'Choose a folder for the copy',
    folderButton: 'Put the copy here',
    exportTitle: 'Where to put the export (not encrypted)',
    exportButton: 'Export here',
    exportFilter: 'ZIP archive',
    unsavedTitle: 'Something is not saved yet',
    unsaved: {
      quit: 'The last words could not be written to disk. If you quit now, they are lost.',
      close: 'The last words could not be written to disk. If you close the window now, they are lost.',
    },
    stay: 'Stay',
    leaveAnyway: { quit: 'Quit anyway', close: 'Close anyway' },
  },
  menu: {
    file: 'File',
    quickNote: 'Quick Note',
    lock: 'Lock',
    settings: 'Settings…',
    close: 'Close Window',
    quit: 'Quit Evenkeel',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteAsText: 'Paste as Plain Text',
    delete: 'Delete',
    selectAll: 'Select All',
    view: 'View',
    actualSize: 'Actual Size',
    larger: 'Larger',
    smaller: 'Smaller',
    fullScreen: 'Full Screen',
    go: 'Go',
    screens: SCREEN_NAMES,
    palette: 'Find an Action or a Day…',
    back: 'Back',
    forward: 'Forward',
    window: 'Window',
    minimise: 'Minimise',
    zoomWindow: 'Zoom',
    front: 'Bring All to Front',
    help: 'Help',
    keys: 'All Keys',
    privacy: 'What Stays Private',
    about: 'About Evenkeel',
    services: 'Services',
    hide: 'Hide Evenkeel',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
    development: { reload: 'Reload', tools: 'Developer Tools' },
  },
  spelling: { nothing: 'No suggestion', leave: 'Leave this word as it is' },
  tray: { open: 'Open Evenkeel', quickNote: 'Quick note', lock: 'Lock', quit: 'Quit' },
  /** Seen by whoever looks at the screen, also on a lock screen: it may say nothing of the journal. */
  reminder: { title: 'Evenkeel', text: 'Whenever you like.' },
} as const

export type Words = Translation<typeof english>

/** Everything that the system's own menus, dialogs and notifications say for the app. */
export const words = translated({ en: english, de: german })
