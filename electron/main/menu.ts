import { type App, Menu } from 'electron'

/** A native menu without reload and developer tools: editing, zoom, full screen, quit. */
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
        ],
      },
    ]),
  )
  app.setAboutPanelOptions({ applicationName: 'Evenkeel', applicationVersion: app.getVersion() })
}
