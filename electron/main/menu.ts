import { type App, Menu, type MenuItemConstructorOptions } from 'electron'

const DEVELOPMENT: readonly MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'reload' },
  { role: 'toggleDevTools' },
]

/** Editing, zoom, full screen and quit. Reloading and the developer tools are there in development only. */
export function setMenu(app: App): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' as const }] : [{ label: 'File', submenu: [{ role: 'quit' as const }] }]),
      { role: 'editMenu' },
      {
        label: 'View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
          ...(app.isPackaged ? [] : DEVELOPMENT),
        ],
      },
    ]),
  )
  app.setAboutPanelOptions({ applicationName: 'Evenkeel', applicationVersion: app.getVersion() })
}
