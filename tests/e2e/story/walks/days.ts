import { words as dayWords } from '../../../../renderer/day/words.ts'
import { words as eveningWords } from '../../../../renderer/evening/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { reflectionOf, untilSaved } from '../eveningOnPage.ts'
import { dayFromToday, saveBehindThePage } from '../journalOnPage.ts'
import { openDay } from '../places.ts'
import { writeVersions } from '../versionsOnPage.ts'
import { press, type Visit } from './visit.ts'

/** A day that was changed: what it was before, and what another window made of it. */
export async function walkDay(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const day = await dayFromToday(page, -2)
  await openDay(page, day)
  await reflectionOf(page).fill('As I first remembered it.')
  await untilSaved(page)
  await openDay(page, day)
  await reflectionOf(page).fill('As it was, on second thought.')
  await untilSaved(page)
  await saveBehindThePage(page, day, 'What another window wrote.')
  await reflectionOf(page).fill('What this one wrote.')
  await page.getByText(eveningWords.conflictTitle).waitFor()
  await visit('day-conflict', launched)
  await press(page, eveningWords.takeStored)
  await walkVersions(launched, visit)
}

async function walkVersions(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const day = await dayFromToday(page, -3)
  await writeVersions(page, day)
  await openDay(page, day)
  await reflectionOf(page).waitFor()
  await press(page, dayWords.history)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('listitem').first().waitFor()
  await visit('day-history', launched)
  await dialog.getByRole('navigation').getByRole('button').nth(1).click()
  await dialog.locator('del').first().waitFor()
  await visit('day-history-changes', launched)
  await page.keyboard.press('Escape')
}

/** The days with gaps, a bin and a year. */
export async function walkDays(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const [day, earlier] = [await dayFromToday(page, -4), await dayFromToday(page, -6)]
  await saveBehindThePage(page, earlier, 'The first evening.')
  await saveBehindThePage(page, day, 'Written four days later.')
  await openDay(page, day)
  await page.getByText(dayWords.filledInLater(4)).waitFor()
  await visit('day-filled-in-later', launched)
  await press(page, dayWords.moveToBin)
  await page.getByRole('heading', { level: 1, name: dayWords.title }).waitFor()
  await page.getByText(dayWords.bin(1), { exact: true }).click()
  await page.getByText(dayWords.gapsHint).waitFor()
  await visit('days-gaps-and-bin', launched)
  await page.getByRole('main').getByText(dayWords.removeForGood).click()
  await page.getByRole('dialog').waitFor()
  await visit('bin-remove', launched)
  await page.keyboard.press('Escape')
  await press(page, dayWords.showYear)
  await visit('days-year', launched)
  await press(page, dayWords.showMonth)
}
