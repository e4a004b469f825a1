import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { LOOK_EVERY_MS } from '../../electron/main/locksNow.ts'
import { words as main } from '../../electron/main/words.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import { words as settingsWords } from '../../renderer/settings/words.ts'
import { launchArguments } from '../../scripts/runtime/resolveRuntime.ts'
import { addDays } from '../../shared/calendar/civilDate.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { localToUtc } from '../../shared/calendar/zone.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { launchGround } from './harness/testMachine.ts'
import {
  chooseInMenu,
  clickNotification,
  closeWindow,
  notificationsOf,
  recordNotifications,
  wakeAt,
  windowOf,
} from './story/around.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { startJournal, unlock } from './story/waysIn.ts'

const { around: say } = settingsWords
/** Longest wait for what follows from a choice, on a busy machine. */
const PATIENT = { timeout: 20_000 }
/** A session's message bus is what a tray on Linux needs; here nobody listens at its end. */
const WITH_TRAY = { env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' } }
const WITHOUT_TRAY = { env: { DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: '/nonexistent' } }

const isVisible = async ({ app }: LaunchedApp): Promise<boolean> => (await windowOf(app)).visible

async function switchOn({ page }: LaunchedApp, label: string): Promise<void> {
  await openScreen(page, 'settings')
  await page.getByRole('switch', { name: label }).check()
  await page.getByText(/^Saved at /).waitFor()
}

const untilLocked = ({ page }: LaunchedApp): Promise<void> =>
  page.getByRole('heading', { name: sessionWords.unlock.title }).waitFor({ state: 'attached' })

describe('closing the window into the tray', () => {
  const desk = useDesk()

  it('saves, locks and hides; starting the app again brings it back, and the words are there', async () => {
    const profile = desk.folder()
    const launched = await desk.launch(profile, WITH_TRAY)
    const { app, page } = launched
    await startJournal(page)
    await switchOn(launched, say.closeToTray)
    await openScreen(page, 'tonight')
    await reflectionOf(page).pressSequentially('Half a sente')
    await closeWindow(app)
    await untilLocked(launched)
    await expect.poll(() => isVisible(launched), PATIENT).toBe(false)

    await startAgain(profile)
    await expect.poll(() => isVisible(launched), PATIENT).toBe(true)
    await unlock(page)
    expect(await reflectionOf(page).inputValue()).toBe('Half a sente')
    await launched.close()
  })

  it('is not offered where there is no tray: closing ends the app there', async () => {
    const { app, page } = await desk.launch(undefined, WITHOUT_TRAY)
    await startJournal(page)
    await openScreen(page, 'settings')
    expect(await page.getByRole('switch', { name: say.closeToTray }).isDisabled()).toBe(true)
    await page.getByText(say.noTray).waitFor()
    const ended = new Promise<void>((resolve) => app.once('close', () => resolve()))
    await closeWindow(app)
    await ended
  })
})

describe('a quick note', () => {
  const desk = useDesk()

  it('begins a reflection of its own from anywhere, and from a locked journal after unlocking', async () => {
    const launched = await desk.launch()
    const { app, page } = launched
    const blankHasFocus = () =>
      page.evaluate(() => {
        const field = document.activeElement
        return field instanceof HTMLTextAreaElement && field.value === ''
      })
    await startJournal(page)
    await reflectionOf(page).fill('First line')
    await untilSaved(page)
    await openScreen(page, 'week')
    await chooseInMenu(app, main.menu.file, main.menu.quickNote)
    await expect.poll(blankHasFocus, PATIENT).toBe(true)
    await page.keyboard.type('second')
    await untilSaved(page)

    await chooseInMenu(app, main.menu.file, main.menu.lock)
    await untilLocked(launched)
    await chooseInMenu(app, main.menu.file, main.menu.quickNote)
    await unlock(page)
    await expect.poll(blankHasFocus, PATIENT).toBe(true)
    await page.keyboard.type('third')
    await untilSaved(page)
    const { evening } = await readDay(page, await todayOf(page))
    expect(evening.reflections.map(({ text }) => text)).toEqual(['First line', 'second', 'third'])
    await launched.close()
  })
})

describe('the evening reminder', () => {
  const desk = useDesk()

  it('comes once an evening, says nothing private, and leads to tonight; not when tonight has something', async () => {
    const launched = await desk.launch(undefined, WITH_TRAY)
    const { app, page } = launched
    await startJournal(page)
    await switchOn(launched, say.reminder)
    await switchOn(launched, say.closeToTray)
    await recordNotifications(app)
    const today = await todayOf(page)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const at = (days: number, minute: number): number =>
      localToUtc(addDays(today, days), clockTimeAt(minute), zone)
    await closeWindow(app)
    await untilLocked(launched)

    await wakeAt(app, at(1, 20 * 60 + 59))
    await wakeAt(app, at(1, 21 * 60 + 1))
    await expect.poll(() => notificationsOf(app), PATIENT).toHaveLength(1)
    await wakeAt(app, at(1, 21 * 60 + 2))
    await wakeAt(app, at(2, 6 * 60))
    const shown = [{ title: main.reminder.title, body: main.reminder.text, silent: true }]
    expect(await notificationsOf(app)).toEqual(shown)

    await clickNotification(app)
    await expect.poll(() => isVisible(launched), PATIENT).toBe(true)
    await wakeAt(app, at(2, 20 * 60))
    // Whoever watches for a computer that slept sees the clock jump; a journal opened before that would lock again.
    await page.waitForTimeout(LOOK_EVERY_MS + 1000)
    await unlock(page)
    await reflectionOf(page).fill('Something')
    await untilSaved(page)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur())
    await wakeAt(app, at(2, 21 * 60 + 1))
    await page.waitForTimeout(500)
    expect(await notificationsOf(app)).toEqual(shown)
    await launched.close()
  })
})

describe('the window', () => {
  const desk = useDesk()

  it('comes back where it was, as large and with the zoom that it had', async () => {
    const profile = desk.folder()
    const first = await desk.launch(profile)
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1000, height: 700 }),
    )
    await chooseInMenu(first.app, main.menu.view, main.menu.larger)
    await expect.poll(async () => (await windowOf(first.app)).place.width, PATIENT).toBe(1000)
    const before = await windowOf(first.app)
    expect(before.zoom).toBeCloseTo(1.1)
    await first.close()

    const second = await desk.launch(profile)
    await expect.poll(async () => (await windowOf(second.app)).place, PATIENT).toEqual(before.place)
    await expect.poll(async () => (await windowOf(second.app)).zoom, PATIENT).toBeCloseTo(1.1)
    await second.close()
  })
})

/** Starts the app a second time on the same profile, as a person does who does not see it; it ends by itself. */
async function startAgain(profile: string): Promise<void> {
  const { runtime, displayEnv } = await launchGround()
  const second = spawn(runtime.executable, launchArguments(runtime), {
    env: { ...process.env, ...displayEnv, ...runtime.env, EVENKEEL_PROFILE: profile },
    stdio: 'ignore',
  })
  await new Promise((resolve) => second.once('exit', resolve))
}
