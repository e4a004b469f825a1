import { oneReflection } from '../../fixtures/reflections.ts'
import '../../../renderer/bridge/journalWindow.d.ts'
import type { Page } from 'playwright-core'
import { addDays, type CivilDate } from '../../../shared/calendar/civilDate.ts'
import type { DayEntry, Evening } from '../../../shared/evening/evening.ts'
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

/** Stores a change of a day past the page, as a second window or an import would. */
export async function changeBehindThePage(
  page: Page,
  day: CivilDate,
  change: (evening: Evening) => Evening,
): Promise<void> {
  const { evening, revision } = await readDay(page, day)
  const reply = await page.evaluate((input) => window.journal.day.save(input), {
    day,
    baseRevision: revision,
    sitting: crypto.randomUUID(),
    evening: change(evening),
  })
  if (!reply.ok) throw new Error(`Saving the day was refused: ${reply.error.code}.`)
}

/** Stores another reflection for a day past the page. */
export function saveBehindThePage(page: Page, day: CivilDate, text: string): Promise<void> {
  return changeBehindThePage(page, day, (evening) => ({ ...evening, reflections: oneReflection(text) }))
}

/** What so many days hold, from a first one on: all that an import, a backup or a restore may or may not change. */
export async function readEvenings(page: Page, first: CivilDate, days: number): Promise<readonly Evening[]> {
  const evenings: Evening[] = []
  for (let index = 0; index < days; index += 1) {
    evenings.push((await readDay(page, addDays(first, index))).evening)
  }
  return evenings
}

/** The refusal of a reading of a day; null when it was not refused. */
export async function refusalOfReading(page: Page, day: CivilDate): Promise<Failure | null> {
  const reply = await page.evaluate((asked) => window.journal.day.read({ day: asked }), day)
  return reply.ok ? null : reply.error
}
