import { type App, Menu } from 'electron'
import { type MenuParts, menuTemplate } from './menuTemplate.ts'
import { words } from './words.ts'

/** Sets the menus of the window, and what "About" shows, in the language in force. */
export function setMenu(app: App, parts: Pick<MenuParts, 'isUnlocked' | 'wish' | 'zoom'>): void {
  const isMac = process.platform === 'darwin'
  const template = menuTemplate({ ...parts, isMac, isDevelopment: !app.isPackaged })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  app.setAboutPanelOptions({ applicationName: words.appName, applicationVersion: app.getVersion() })
}
