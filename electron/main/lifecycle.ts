import type { App, BrowserWindow } from 'electron'

/** How long the page may take to hand over what is typed before the app goes on without it, milliseconds. */
export const FLUSH_PATIENCE_MS = 5000

/** `silent`: the page did not answer in time; it hangs or is gone. */
export type FlushOutcome = 'saved' | 'unsaved' | 'silent'

/** The hand-over at locking and quitting: the page is asked, and answers when everything typed is saved. */
export interface FlushHandshake {
  ask(): Promise<FlushOutcome>
  answered(saved: boolean): void
}

/** Asks are answered one after the other, so that an answer to one is never taken for an answer to another. */
export function createFlushHandshake(send: () => void): FlushHandshake {
  let settle: ((outcome: FlushOutcome) => void) | null = null
  let last: Promise<unknown> = Promise.resolve()
  const askOnce = (): Promise<FlushOutcome> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => settle?.('silent'), FLUSH_PATIENCE_MS)
      settle = (outcome) => {
        clearTimeout(timer)
        settle = null
        resolve(outcome)
      }
      send()
    })
  return {
    answered: (saved) => settle?.(saved ? 'saved' : 'unsaved'),
    ask: () => {
      const next = last.then(askOnce)
      last = next
      return next
    },
  }
}

/** Quitting ends the app; closing into the tray ends what is open in it. */
export type Leaving = 'quit' | 'close'

export interface LeavingParts {
  readonly app: App
  readonly window: BrowserWindow
  readonly flush: FlushHandshake
  readonly isUnlocked: () => boolean
  /** Whether closing the window leaves the app in the tray. */
  readonly staysInTray: () => boolean
  /** Asks the person whether to leave although something could not be saved. */
  readonly leavesUnsaved: (how: Leaving) => Promise<boolean>
  readonly lock: () => Promise<unknown>
  /** Takes to the log why locking failed; the window is back then. */
  readonly failed: (error: unknown) => void
  readonly shutDown: () => Promise<void>
}

/**
 * Quitting, by whatever way, first saves what is typed, then closes the journal, then leaves. Closing the window
 * quits, or, where the person wants the app in the tray, saves, hides and locks. When something could not be
 * saved, the person decides.
 */
export function holdUntilSaved(parts: LeavingParts): void {
  const { app, window, flush, isUnlocked, staysInTray, leavesUnsaved, lock, failed, shutDown } = parts
  let stage: 'running' | 'putting away' | 'closing' | 'closed' = 'running'

  const mayLeave = async (how: Leaving): Promise<boolean> => {
    if (!isUnlocked() || window.isDestroyed() || window.webContents.isCrashed()) return true
    return (await flush.ask()) !== 'unsaved' || (await leavesUnsaved(how))
  }

  const leave = async (): Promise<void> => {
    stage = 'closing'
    if (!(await mayLeave('quit'))) {
      stage = 'running'
      return
    }
    try {
      await shutDown()
    } finally {
      stage = 'closed'
      app.quit()
    }
  }

  const putAway = async (): Promise<void> => {
    stage = 'putting away'
    try {
      if (!(await mayLeave('close'))) return
      window.hide()
      await lock()
    } catch (error) {
      // A journal that is still open must not be out of sight.
      window.show()
      failed(error)
    } finally {
      if (stage === 'putting away') stage = 'running'
    }
  }

  app.on('before-quit', (event) => {
    if (stage === 'closed') return
    event.preventDefault()
    if (stage !== 'closing') void leave()
  })
  window.on('close', (event) => {
    if (stage === 'closed') return
    event.preventDefault()
    if (stage === 'running' && staysInTray()) void putAway()
    else if (stage === 'running') app.quit()
  })
  app.on('window-all-closed', () => app.quit())
}
