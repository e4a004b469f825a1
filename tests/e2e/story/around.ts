import type { ElectronApplication, Page } from 'playwright-core'
import { words as settingsWords } from '../../../renderer/settings/words.ts'

/** Whether the window can be seen, is maximised, and where it is. */
export function windowOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) throw new Error('there is no window')
    return {
      visible: window.isVisible(),
      place: window.getNormalBounds(),
      zoom: window.webContents.getZoomFactor(),
    }
  })
}

/** Closes the window as its cross does. */
export async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

/** Chooses in the menu of the window, by the words of the menu and of the item. */
export async function chooseInMenu(app: ElectronApplication, menu: string, item: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, [top, label]) => {
      const found = Menu.getApplicationMenu()
        ?.items.find((each) => each.label === top)
        ?.submenu?.items.find((each) => each.label === label)
      if (found === undefined || !found.enabled) throw new Error(`${top} → ${label} cannot be chosen`)
      found.click()
    },
    [menu, item] as const,
  )
}

declare global {
  /** What the system was asked to show, and the newest of it to be clicked; lives in the main process under test. */
  var shownNotifications: { title: string; body: string; silent: boolean }[]
  var clickNewestNotification: () => void
}

/** Writes down what the system is asked to show, since a virtual display has nobody who shows it. */
export async function recordNotifications(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    globalThis.shownNotifications = []
    Notification.isSupported = () => true
    Notification.prototype.show = function (this: Electron.Notification) {
      globalThis.shownNotifications.push({ title: this.title, body: this.body, silent: this.silent })
      globalThis.clickNewestNotification = () => this.emit('click')
    }
  })
}

export const notificationsOf = (app: ElectronApplication) => app.evaluate(() => globalThis.shownNotifications)

export const clickNotification = (app: ElectronApplication) =>
  app.evaluate(() => globalThis.clickNewestNotification())

/**
 * Sets the clock of the main process and lets it run on from there, then says that the computer woke, at which the
 * reminder looks at the clock.
 */
export async function wakeAt(app: ElectronApplication, moment: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, at) => {
    const began = process.uptime()
    Date.now = () => at + Math.round((process.uptime() - began) * 1000)
    powerMonitor.emit('resume')
  }, moment)
}

/** Switches the reminder on, in the settings, where its times appear. */
export async function askToBeReminded(page: Page): Promise<void> {
  await page.getByRole('switch', { name: settingsWords.around.reminder }).check()
  await page.getByLabel(settingsWords.around.quietFrom).waitFor()
}
