import type { Page } from 'playwright-core'
import { words } from '../../../renderer/app/words.ts'
import { words as dayWords } from '../../../renderer/day/words.ts'
import type { MainScreen } from '../../../shared/around/wishes.ts'

/** Goes to a screen by the sidebar and waits until it stands. */
export async function openScreen(page: Page, screen: MainScreen): Promise<void> {
  const sidebar = page.getByRole('navigation', { name: words.navigation })
  await sidebar.getByRole('button', { name: words.screens[screen] }).click()
  await sidebar.locator('[aria-current="page"]', { hasText: words.screens[screen] }).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Opens a day by its date, 'YYYY-MM-DD', over the calendar. */
export async function openDay(page: Page, day: string): Promise<void> {
  await openScreen(page, 'days')
  await page.getByLabel(dayWords.goTo).fill(day)
  await page.getByRole('button', { name: dayWords.open, exact: true }).click()
}
