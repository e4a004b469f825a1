import { join } from 'node:path'
import { BrowserWindow, nativeImage, type Session, screen } from 'electron'
import type { WindowState } from '../files/windowState.ts'
import { PAGE_ADDRESS } from './pageAddress.ts'
import { PAGE_PREFERENCES } from './pagePreferences.ts'
import { LEAST_SIZE, openingOn } from './windowPlace.ts'
import { words } from './words.ts'

export interface WindowParts {
  readonly session: Session
  /** Where the built main process lies. */
  readonly folder: string
  readonly allowDevTools: boolean
  /** How the window stood the last time. */
  readonly state: WindowState
  /** At a start that nobody asked for just now, the window stays out of the way. */
  readonly appears: 'shown' | 'minimised' | 'hidden'
}

/** Opens the one window and loads our page into it. */
export function openWindow({ session, folder, allowDevTools, state, appears }: WindowParts): BrowserWindow {
  const window = new BrowserWindow({
    title: words.appName,
    ...openingOn(state.place, displayAreas()),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    backgroundColor: '#211c1a',
    autoHideMenuBar: true,
    // Windows and macOS take the icon of the packaged app; elsewhere, a missing file is simply no icon.
    icon: nativeImage.createFromPath(join(iconFolderOf(folder), 'evenkeel-256.png')),
    webPreferences: {
      ...PAGE_PREFERENCES,
      session,
      devTools: allowDevTools,
      preload: join(folder, '../preload/index.cjs'),
    },
  })
  if (state.maximised) window.once('show', () => window.maximize())
  window.once('ready-to-show', () => {
    if (appears === 'shown') window.show()
    if (appears === 'minimised') window.minimize()
  })
  void window.loadURL(PAGE_ADDRESS)
  return window
}

/** Brings the window before the person, wherever it was. */
export function showWindow(window: BrowserWindow | null): void {
  if (window === null) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

export const iconFolderOf = (folder: string): string => join(folder, '../../resources/icons')

/** The room that each display leaves to windows, the primary display's first. */
function displayAreas(): readonly Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}
