import type { App, BrowserWindow } from 'electron'

/** How long the page may take to hand over what is typed before the app goes on without it, milliseconds. */
const FLUSH_PATIENCE_MS = 5000

/** The hand-over at locking and quitting: the page is asked, and answers when everything typed is saved. */
export interface FlushHandshake {
  /** Asks the page and waits for its answer, or until patience runs out. */
  ask(): Promise<void>
  answered(): void
}

export function createFlushHandshake(send: () => void): FlushHandshake {
  let waiting: (() => void) | null = null
  return {
    answered: () => waiting?.(),
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => waiting?.(), FLUSH_PATIENCE_MS)
        waiting = () => {
          clearTimeout(timer)
          waiting = null
          resolve()
        }
        send()
      }),
  }
}

export interface QuitParts {
  readonly app: App
  readonly window: () => BrowserWindow | null
  readonly flush: FlushHandshake
  readonly isUnlocked: () => boolean
  readonly shutDown: () => Promise<void>
}

/**
 * Quitting, by whatever way, first saves what is typed, then closes the journal, then leaves. Closing the
 * window quits.
 */
export function holdQuitUntilSaved({ app, window, flush, isUnlocked, shutDown }: QuitParts): void {
  let stage: 'running' | 'closing' | 'closed' = 'running'

  const close = async (): Promise<void> => {
    const page = window()
    if (isUnlocked() && page !== null && !page.webContents.isCrashed()) await flush.ask()
    await shutDown()
  }

  app.on('before-quit', (event) => {
    if (stage === 'closed') return
    event.preventDefault()
    if (stage === 'closing') return
    stage = 'closing'
    void close().finally(() => {
      stage = 'closed'
      app.quit()
    })
  })
  window()?.on('close', (event) => {
    if (stage === 'closed') return
    event.preventDefault()
    app.quit()
  })
  app.on('window-all-closed', () => app.quit())
}
