import { join } from 'node:path'
import { BrowserWindow, nativeImage, type Session } from 'electron'
import { PAGE_ADDRESS } from './pageAddress.ts'
import { PAGE_PREFERENCES } from './pagePreferences.ts'

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
    // Windows and macOS take the icon of the packaged app; elsewhere, a missing file is simply no icon.
    icon: nativeImage.createFromPath(join(folder, '../../resources/icons/evenkeel-256.png')),
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
