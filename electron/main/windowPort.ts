import { app, type BrowserWindow, clipboard, powerSaveBlocker, type Session } from 'electron'
import type { WindowPort } from '../services/ports.ts'
import { NO_PAGE, PAGE_ADDRESS } from './pageAddress.ts'
import { takeUpLanguage } from './takeUpLanguage.ts'

/**
 * The window as the application sees it.
 * @param window null before it is opened and after it is closed
 * @param onSpoken another language is in force; what stands outside the page is to be said anew
 */
export function createWindowPort(window: () => BrowserWindow | null, onSpoken: () => void): WindowPort {
  let awake: number | null = null
  return {
    withoutPage: async (work) => {
      const page = window()
      if (page === null) return work()
      await goTo(page, NO_PAGE)
      try {
        await forgetPage(page.webContents.session)
        return await work()
      } finally {
        await goTo(page, PAGE_ADDRESS)
      }
    },
    protectContent: (on) => window()?.setContentProtection(on),
    speak: (choice) => {
      if (!takeUpLanguage(app, choice)) return
      onSpoken()
      setImmediate(() => window()?.webContents.reload())
    },
    keepAwake: (on) => {
      if (on) awake ??= powerSaveBlocker.start('prevent-display-sleep')
      else if (awake !== null) {
        powerSaveBlocker.stop(awake)
        awake = null
      }
    },
    clipboard: {
      read: () => clipboard.readText(),
      write: (text) => clipboard.writeText(text),
      clear: () => clipboard.clear(),
    },
  }
}

/**
 * Resolves once the address has taken the place of what was shown, or cannot. What `loadURL` resolves with may
 * belong to a load before it, so it is not asked.
 */
function goTo(window: BrowserWindow, address: typeof PAGE_ADDRESS | typeof NO_PAGE): Promise<void> {
  return new Promise((resolve) => {
    if (window.isDestroyed()) return resolve()
    const { webContents } = window
    const settle = (): void => {
      webContents.off('did-navigate', arrived)
      webContents.off('did-fail-load', settle)
      webContents.off('destroyed', settle)
      resolve()
    }
    const arrived = (_event: unknown, reached: string): void => {
      if (reached === address) settle()
    }
    webContents.on('did-navigate', arrived)
    webContents.once('did-fail-load', settle)
    webContents.once('destroyed', settle)
    const loaded = address === PAGE_ADDRESS ? window.loadURL(PAGE_ADDRESS) : window.loadURL(NO_PAGE)
    loaded.catch(settle)
  })
}

/** Our page stores nothing; should it ever, locking is the end of it. */
async function forgetPage(session: Session): Promise<void> {
  await Promise.all([session.clearStorageData(), session.clearCache(), session.clearCodeCaches({})])
}
