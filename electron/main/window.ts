import { join } from 'node:path'
import { BrowserWindow, type Session, type WebPreferences } from 'electron'
import { PAGE_ADDRESS } from './pageAddress.ts'

/** The one set of page preferences in the app; a test holds each line. */
export const PAGE_PREFERENCES = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
} satisfies WebPreferences)

/** Opens the one window and loads our page into it. */
export function openWindow(session: Session, folder: string, allowDevTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Evenkeel',
    width: 1280,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: '#211c1a',
    autoHideMenuBar: true,
    webPreferences: {
      ...PAGE_PREFERENCES,
      session,
      devTools: allowDevTools,
      preload: join(folder, '../preload/index.cjs'),
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(PAGE_ADDRESS)
  return window
}
