import type { ElectronApplication, Page } from 'playwright-core'

declare global {
  /** The real clock of the main process, kept while a test sets another. */
  var realNow: (() => number) | undefined
}

/** The app looks this often whether the computer slept, milliseconds. */
const LOOK_EVERY_MS = 5000

/**
 * Sets the main process's clock, which every service reads, to a moment (ISO 8601). It runs on from there, so many
 * times faster than it should. A jump of more than half a minute counts as the computer's sleep and locks the journal.
 */
export async function setClock(app: ElectronApplication, moment: string, speed = 1): Promise<void> {
  await app.evaluate(
    (_electron, { at, times }) => {
      globalThis.realNow ??= Date.now
      const real = globalThis.realNow
      const begin = real()
      Date.now = () => at + (real() - begin) * times
    },
    { at: Date.parse(moment), times: speed },
  )
}

/** Sets the clock while no journal is open, and waits until the app has seen that and takes it for no sleep. */
export async function setClockWhileLocked(
  app: ElectronApplication,
  moment: string,
  speed = 1,
): Promise<void> {
  await setClock(app, moment, speed)
  await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS + 500))
}

/** Lets the page read the clock now, as it does by itself every half minute and when the window comes back. */
export async function lookAtClock(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
}
