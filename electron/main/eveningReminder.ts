import { Notification, powerMonitor } from 'electron'
import { words } from './words.ts'

/** How often it is looked whether a reminder is due, milliseconds. */
const LOOK_EVERY_MS = 30_000

/** Looks again and again, and as soon as the computer wakes. */
export function watchForEvening(look: () => Promise<void>, failed: (error: unknown) => void): void {
  const lookOnce = (): void => void look().catch(failed)
  setInterval(lookOnce, LOOK_EVERY_MS)
  powerMonitor.on('resume', lookOnce)
}

// One that nothing holds may be collected, and its click with it.
let newest: Notification | null = null

/** Shows the one sentence, without a sound. Where the system shows no notifications, nothing happens. */
export function showReminder(onClick: () => void): void {
  if (!Notification.isSupported()) return
  newest?.close()
  newest = new Notification({ title: words.reminder.title, body: words.reminder.text, silent: true })
  newest.on('click', onClick)
  newest.show()
}
