import type { ElectronApplication } from 'playwright-core'

/**
 * Says to the app how long the keyboard has been untouched, in seconds. A virtual display has no keyboard, so that
 * without this a journal would lock itself as soon as the display is five minutes old.
 */
export async function pretendIdleFor(app: ElectronApplication, seconds: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, idle) => {
    powerMonitor.getSystemIdleTime = () => idle
  }, seconds)
}
