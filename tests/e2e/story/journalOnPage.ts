import '../../../renderer/bridge/journalWindow.d.ts'
import type { Page } from 'playwright-core'
import { addDays, type CivilDate } from '../../../shared/calendar/civilDate.ts'
import type { DayEntry } from '../../../shared/evening/evening.ts'
import type { Failure } from '../../../shared/ipc/envelope.ts'

/** The journal day of now, as the app sees it. */
export async function todayOf(page: Page): Promise<CivilDate> {
  const reply = await page.evaluate(() => window.journal.day.today({}))
  if (!reply.ok) throw new Error(`The day was refused: ${reply.error.code}.`)
  return reply.value.today
}

/** The day so many days away from today; negative = before. */
export async function dayFromToday(page: Page, days: number): Promise<CivilDate> {
  return addDays(await todayOf(page), days)
}

/** A stored day, read over the bridge beside the page's own state. */
export async function readDay(page: Page, day: CivilDate): Promise<DayEntry> {
  const reply = await page.evaluate((asked) => window.journal.day.read({ day: asked }), day)
  if (!reply.ok) throw new Error(`Reading the day was refused: ${reply.error.code}.`)
  return reply.value
}

/** Stores another reflection for a day past the page, as a second window or an import would. */
export async function saveBehindThePage(page: Page, day: CivilDate, text: string): Promise<void> {
  const { evening, revision } = await readDay(page, day)
  const reply = await page.evaluate((input) => window.journal.day.save(input), {
    day,
    baseRevision: revision,
    sitting: crypto.randomUUID(),
    evening: { ...evening, reflection: { text } },
  })
  if (!reply.ok) throw new Error(`Saving the day was refused: ${reply.error.code}.`)
}

/** The refusal of a reading of a day; null when it was not refused. */
export async function refusalOfReading(page: Page, day: CivilDate): Promise<Failure | null> {
  const reply = await page.evaluate((asked) => window.journal.day.read({ day: asked }), day)
  return reply.ok ? null : reply.error
}
