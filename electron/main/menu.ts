import { type App, Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from './words.ts'

/** A command of the system under its name in the language in force. */
const named = (role: keyof typeof words.roles): MenuItemConstructorOptions => ({
  role,
  label: words.roles[role],
})

const LINE: MenuItemConstructorOptions = { type: 'separator' }

const DEVELOPMENT: readonly MenuItemConstructorOptions[] = [
  LINE,
  { role: 'reload' },
  { role: 'toggleDevTools' },
]

/** Editing, zoom, full screen and quit. Reloading and the developer tools are there in development only. */
export function setMenu(app: App): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' as const }] : [{ label: words.menus.file, submenu: [named('quit')] }]),
      {
        label: words.menus.edit,
        submenu: [
          named('undo'),
          named('redo'),
          LINE,
          named('cut'),
          named('copy'),
          named('paste'),
          named('selectAll'),
        ],
      },
      {
        label: words.menus.view,
        submenu: [
          named('resetZoom'),
          named('zoomIn'),
          named('zoomOut'),
          LINE,
          named('togglefullscreen'),
          ...(app.isPackaged ? [] : DEVELOPMENT),
        ],
      },
    ]),
  )
  app.setAboutPanelOptions({ applicationName: 'Evenkeel', applicationVersion: app.getVersion() })
}
