import type { BrowserWindow } from 'electron'
import { PAGE_ADDRESS } from './pageAddress.ts'

/** A page that ends again this soon after it was brought back is left alone, milliseconds. */
const TOO_SOON_MS = 10_000

/**
 * Brings the page back when its process ended by itself, as after running out of memory: the journal is still
 * open, and what was typed over a second ago is saved. Not again and again, should it end at once each time.
 */
export function revivePage(window: BrowserWindow, log: (line: string) => void): void {
  let lastAt = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`page ended: ${reason}`)
    const now = Date.now()
    if (reason === 'clean-exit' || now - lastAt < TOO_SOON_MS) return
    lastAt = now
    // Loading from within the event is too early: the old page is still being taken down.
    setImmediate(() => {
      if (!window.isDestroyed()) void window.loadURL(PAGE_ADDRESS)
    })
  })
}
