import { words as dayWords } from '../../../renderer/day/words.ts'
import { words as weekWords } from '../../../renderer/week/words.ts'
import { MAIN_SCREENS } from '../../../shared/around/wishes.ts'
import type { LaunchedApp } from '../harness/launch.ts'
import { reflectionOf } from './eveningOnPage.ts'
import { dayFromToday } from './journalOnPage.ts'
import { openDay, openScreen } from './places.ts'
import { trendSlider } from './trendsOnPage.ts'
import { walkBackups } from './walks/backups.ts'
import { walkDay, walkDays } from './walks/days.ts'
import { walkEmptyScreens } from './walks/empty.ts'
import { walkExport } from './walks/export.ts'
import { walkImport } from './walks/import.ts'
import { walkPalette } from './walks/palette.ts'
import { walkPractice } from './walks/practice.ts'
import { walkEmptyEvening, walkFullEvening } from './walks/tonight.ts'
import { walkTrackers } from './walks/trackers.ts'
import { walkSampleTrends, walkTrends } from './walks/trends.ts'
import { press, type Visit } from './walks/visit.ts'
import { walkLock, walkWaysIn } from './walks/waysIn.ts'
import { walkWeek } from './walks/week.ts'

/** Every state that a new journal can show, from the welcome to the recovery, on a fresh profile. */
export async function walkOwnJournal(
  launched: LaunchedApp,
  importFolder: string,
  visit: Visit,
): Promise<void> {
  await walkWaysIn(launched, visit)
  await walkEmptyEvening(launched, visit)
  await walkPalette(launched, visit)
  await walkEmptyScreens(launched, visit)
  await walkFullEvening(launched, visit)
  await walkDay(launched, visit)
  await walkDays(launched, visit)
  await walkWeek(launched, visit)
  await walkPractice(launched, visit)
  await walkTrackers(launched, visit)
  await walkTrends(launched, visit)
  await walkBackups(launched, visit)
  await walkImport(launched, importFolder, visit)
  await walkExport(launched, importFolder, visit)
  await walkLock(launched, visit)
}

/** Every screen of the open sample journal. */
export async function walkSample(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  for (const screen of MAIN_SCREENS) {
    await openScreen(page, screen)
    if (screen === 'tonight') await reflectionOf(page).waitFor()
    if (screen === 'week') await page.getByRole('button', { name: weekWords.before }).waitFor()
    if (screen === 'trends') await trendSlider(page).waitFor()
    await visit(`sample-${screen}`, launched)
  }
  await openScreen(page, 'days')
  await press(page, dayWords.showYear)
  await visit('sample-days-year', launched)
  await press(page, dayWords.showMonth)
  await openDay(page, await dayFromToday(page, -3))
  await reflectionOf(page).waitFor()
  await visit('sample-day', launched)
  await openScreen(page, 'week')
  await page.getByRole('button', { name: weekWords.before }).click()
  await page.getByRole('figure', { name: new RegExp(`^${weekWords.checkIn.title}`) }).waitFor()
  await visit('sample-week-before', launched)
  for (const folded of await page.locator('main summary').all()) await folded.click()
  await visit('sample-week-unfolded', launched)
  await walkSampleTrends(launched, visit)
}
