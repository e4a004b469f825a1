import type { Page } from 'playwright-core'
import { words as chartWords } from '../../../../renderer/charts/words.ts'
import { words } from '../../../../renderer/trends/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { dayFromToday } from '../journalOnPage.ts'
import { openScreen } from '../places.ts'
import {
  chooseMeasure,
  chooseRange,
  chooseSecond,
  trackBehindThePage,
  trackerMeasure,
  trendSlider,
} from '../trendsOnPage.ts'
import type { Visit } from './visit.ts'

const unfold = (page: Page, label: string): Promise<void> =>
  page.getByRole('main').getByText(label, { exact: true }).click()

/** A measure without a record, few days of one's own tracker filled in later, and its table. */
export async function walkTrends(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const knee = await trackerMeasure(page, 'Knee')
  for (const [back, value] of [
    [-1, 4],
    [-2, 2],
    [-9, 7],
  ] as const)
    await trackBehindThePage(page, await dayFromToday(page, back), [knee, value])
  await openScreen(page, 'trends')
  await chooseMeasure(page, 'monotony')
  await page.getByRole('heading', { name: words.noneTitle(words.measures.monotony) }).waitFor()
  await visit('trends-nothing', launched)
  await chooseMeasure(page, knee)
  await trendSlider(page).focus()
  await page.keyboard.press('End')
  await visit('trends-few', launched)
  await chooseSecond(page, 'mood')
  await unfold(page, chartWords.showTable)
  await page.getByRole('switch', { name: words.leaveOutLate }).click()
  await page.getByText(words.states.leftOut).first().waitFor()
  await visit('trends-left-out', launched)
}

/** Eighteen months of the sample: days, weeks, and two measures with everything unfolded. */
export async function walkSampleTrends(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await openScreen(page, 'trends')
  await trendSlider(page).waitFor()
  await chooseRange(page, 'threeMonths')
  await visit('sample-trends-months', launched)
  await chooseSecond(page, 'hrvRmssdMs')
  await chooseRange(page, 'all')
  await page.getByText(words.notes.two).waitFor()
  await unfold(page, chartWords.showTable)
  await unfold(page, words.how)
  await visit('sample-trends-unfolded', launched)
}
