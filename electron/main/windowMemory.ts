import type { BrowserWindow } from 'electron'
import { type ZoomStep, zoomAfter } from '../../shared/around/zoom.ts'
import { readWindowState, type WindowState, writeWindowState } from '../files/windowState.ts'

/** A window that is being moved is written once it rests this long, milliseconds. */
const REST_MS = 400

/** Remembers place, size and zoom of the window, in a file of its own beside the journal. */
export interface WindowMemory {
  readonly state: WindowState
  /** Follows the window from now on, and gives each page that it shows its zoom. */
  follow(window: BrowserWindow): void
  zoom(step: ZoomStep): void
  /** Writes what is still to be written. Before the app ends. */
  settle(): Promise<void>
}

/** @param failed takes to the log why the file could not be written; a window is not worth more. */
export async function openWindowMemory(
  file: string,
  failed: (error: unknown) => void,
): Promise<WindowMemory> {
  let state = await readWindowState(file)
  let followed: BrowserWindow | null = null
  let timer: NodeJS.Timeout | undefined
  let written: Promise<void> = Promise.resolve()

  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    const now = state
    written = written.then(() => writeWindowState(file, now)).catch(failed)
  }
  const remember = (next: Partial<WindowState>): void => {
    state = { ...state, ...next }
    clearTimeout(timer)
    timer = setTimeout(write, REST_MS)
  }
  const zoom = (step: ZoomStep): void => {
    remember({ zoom: zoomAfter(state.zoom, step) })
    followed?.webContents.setZoomFactor(state.zoom)
  }
  return {
    get state() {
      return state
    },
    follow: (window) => {
      followed = window
      const look = (): void => {
        if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
        remember({ place: window.getNormalBounds(), maximised: window.isMaximized() })
      }
      window.on('resize', look)
      window.on('move', look)
      window.on('maximize', look)
      window.on('unmaximize', look)
      window.webContents.on('dom-ready', () => window.webContents.setZoomFactor(state.zoom))
      window.webContents.on('zoom-changed', (_event, way) => zoom(way === 'in' ? 'larger' : 'smaller'))
    },
    zoom,
    settle: async () => {
      if (timer !== undefined) write()
      await written
    },
  }
}
