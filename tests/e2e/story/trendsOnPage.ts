import type { Locator, Page } from 'playwright-core'
import { words } from '../../../renderer/trends/words.ts'
import type { CivilDate } from '../../../shared/calendar/civilDate.ts'
import type { TrendMeasureId } from '../../../shared/review/trends/trendMeasures.ts'
import type { TrendRange } from '../../../shared/review/trends/trendSpans.ts'
import { changeBehindThePage } from './journalOnPage.ts'

/** The drawing that is read value by value. */
export const trendSlider = (page: Page): Locator => page.getByRole('main').getByRole('slider')

export async function chooseMeasure(page: Page, measure: TrendMeasureId): Promise<void> {
  await page.getByLabel(words.measure, { exact: true }).selectOption(measure)
}

/** Draws a second measure below the first; null = none. */
export async function chooseSecond(page: Page, measure: TrendMeasureId | null): Promise<void> {
  await page.getByLabel(words.second, { exact: true }).selectOption(measure ?? '')
}

export async function chooseRange(page: Page, range: TrendRange): Promise<void> {
  await page
    .getByRole('radiogroup', { name: words.range })
    .getByText(words.ranges[range], { exact: true })
    .click()
}

/** The measure of a tracker by its name. */
export async function trackerMeasure(page: Page, name: string): Promise<TrendMeasureId> {
  const reply = await page.evaluate(() => window.journal.tracker.list({}))
  const found = reply.ok ? reply.value.find((tracker) => tracker.name === name) : undefined
  if (found === undefined) throw new Error(`There is no tracker called ${name}.`)
  return `tracker.${found.id}`
}

/** Stores a tracker's value and a mood for a day, past the page. */
export async function trackBehindThePage(
  page: Page,
  day: CivilDate,
  [id, value]: readonly [TrendMeasureId, number],
): Promise<void> {
  await changeBehindThePage(page, day, (evening) => ({
    ...evening,
    checkIn: { ...evening.checkIn, mood: 1 },
    trackers: { ...evening.trackers, [id.replace('tracker.', '')]: value },
  }))
}
