import type { Locator, Page } from 'playwright-core'
import { words } from '../../../renderer/evening/words.ts'
import { MAIN_SCREENS } from '../../../shared/around/wishes.ts'
import { reflectionOf, untilSaved } from '../../e2e/story/eveningOnPage.ts'
import { dayFromToday } from '../../e2e/story/journalOnPage.ts'
import { openDay, openScreen } from '../../e2e/story/places.ts'

/** Hands out canaries and remembers which were taken by a field. */
export interface Cage {
  /** One that was not handed out before. */
  next(): string
  typed(canary: string): void
  readonly sung: ReadonlySet<string>
}

const TEXT_FIELDS =
  'input:not([type=radio]):not([type=checkbox]):not([type=date]):not([type=range]), textarea, [contenteditable=true]'

/** Types a canary into every text field that the page shows, and leaves each field as a person would. */
export async function typeIntoAll(page: Page, cage: Cage): Promise<void> {
  const fields = page.locator(TEXT_FIELDS)
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index)
    if ((await field.isVisible()) && (await field.isEditable())) await typeInto(field, cage)
  }
}

async function typeInto(field: Locator, cage: Cage): Promise<void> {
  const canary = cage.next()
  await field.fill(canary)
  // A field of groups or of digits may take none of it.
  if ((await field.inputValue()) === canary) cage.typed(canary)
  await field.press('Tab')
}

/** Tonight with something of everything, the days before it until enough was typed, and every other screen. */
export async function typeThroughJournal(page: Page, cage: Cage, least: number): Promise<void> {
  await typeEvening(page, cage)
  for (const screen of MAIN_SCREENS) {
    if (screen === 'tonight') continue
    await openScreen(page, screen)
    await typeIntoAll(page, cage)
  }
  for (let back = 1; cage.sung.size < least; back += 1) {
    await openDay(page, await dayFromToday(page, -back))
    await typeEvening(page, cage)
  }
}

async function typeEvening(page: Page, cage: Cage): Promise<void> {
  await reflectionOf(page).waitFor()
  await page.getByText(words.night.more).click()
  for (const name of [words.addNap, words.addSession, words.addPractice]) {
    await page.getByRole('button', { name }).click()
  }
  await page.getByRole('button', { name: words.addStart }).click()
  await typeIntoAll(page, cage)
  await untilSaved(page)
}
