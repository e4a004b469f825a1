import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/day/words.ts'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words as flagWords } from '../../renderer/guidance/words.ts'
import { firstText } from '../fixtures/reflections.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { dayFromToday, readDay, saveBehindThePage } from './story/journalOnPage.ts'
import { openDay, openScreen } from './story/places.ts'
import { openSample, startJournal } from './story/waysIn.ts'

describe('the days', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
  })

  const restDay = () => page.getByRole('button', { name: eveningWords.restDay, exact: true })

  async function write(day: string, text: string): Promise<void> {
    await openDay(page, day)
    await reflectionOf(page).fill(text)
    await untilSaved(page)
  }

  it('let a past day be filled in and corrected, keep the version before, and bring it back', async () => {
    const day = await dayFromToday(page, -3)
    await write(day, 'As I first remembered it.')
    await openScreen(page, 'tonight')
    await write(day, 'As it was.')

    await page.getByRole('button', { name: words.history }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('As I first remembered it.').first().waitFor()
    await dialog.getByRole('button', { name: new RegExp(`^${words.bringBack('')}`) }).click()
    await expect.poll(() => reflectionOf(page).inputValue()).toBe('As I first remembered it.')
    await untilSaved(page)
    expect(firstText((await readDay(page, day)).evening)).toBe('As I first remembered it.')

    await page.getByRole('button', { name: words.history }).click()
    await dialog.getByText('As it was.').first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('refuse a day that has not come with a sentence', async () => {
    const tomorrow = await dayFromToday(page, 1)
    await openDay(page, tomorrow)
    await page.getByText(words.future).first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.title)
    await page.getByLabel(words.goTo).fill(await dayFromToday(page, 0))

    const future = page
      .getByRole('grid')
      .getByRole('button', { name: new RegExp(words.dayFuture) })
      .first()
    if ((await future.count()) === 0) await page.getByRole('button', { name: words.monthAfter }).click()
    // It is marked as disabled, which a person can press all the same.
    await future.click({ force: true })
    await page.getByText(words.future).first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.title)
  })

  it('take a rest day with one press and show it in the calendar', async () => {
    const day = await dayFromToday(page, -1)
    await openDay(page, day)
    await restDay().click()
    await untilSaved(page)
    expect((await readDay(page, day)).evening.training).toEqual({ restDay: true, sessions: [] })

    await openScreen(page, 'days')
    const cell = page.getByRole('grid').getByRole('button', { name: words.dayHolds(words.sections.training) })
    if ((await cell.count()) === 0) await page.getByRole('button', { name: words.monthBefore }).click()
    await cell.click()
    await reflectionOf(page).waitFor()
    expect(await restDay().getAttribute('aria-pressed')).toBe('true')
  })

  it('show both versions when the day was changed elsewhere, and overwrite neither unasked', async () => {
    const day = await dayFromToday(page, -2)
    await write(day, 'Mine at first.')
    await saveBehindThePage(page, day, 'From elsewhere.')
    await reflectionOf(page).fill('Mine, written on.')
    await page.getByText(eveningWords.conflictTitle).waitFor()
    const table = page.getByRole('table', { name: eveningWords.conflictCaption })
    await table.getByText('Mine, written on.').waitFor()
    await table.getByText('From elsewhere.').waitFor()
    expect(firstText((await readDay(page, day)).evening)).toBe('From elsewhere.')
    expect(await reflectionOf(page).inputValue()).toBe('Mine, written on.')

    await page.getByRole('button', { name: eveningWords.takeStored }).click()
    await expect.poll(() => reflectionOf(page).inputValue()).toBe('From elsewhere.')

    await saveBehindThePage(page, day, 'From elsewhere again.')
    await reflectionOf(page).fill('Mine after all.')
    await page.getByRole('button', { name: eveningWords.keepMine }).click()
    await untilSaved(page)
    expect(firstText((await readDay(page, day)).evening)).toBe('Mine after all.')
    await page.getByRole('button', { name: words.history }).click()
    await page.getByRole('dialog').getByText('From elsewhere again.').first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('say below the writing what the records show, and nothing where there is nothing', async () => {
    const day = await dayFromToday(page, -3)
    await openDay(page, day)
    await reflectionOf(page).waitFor()
    expect(await page.getByRole('heading', { name: flagWords.ofDay }).count()).toBe(0)

    const sample = await desk.launch()
    await openSample(sample.page)
    // Two weeks ago the invented person trains more than he has rested for.
    await openDay(sample.page, await dayFromToday(sample.page, -14))
    const card = sample.page.getByRole('heading', { name: flagWords.ofDay })
    await card.waitFor()
    const writing = await reflectionOf(sample.page).boundingBox()
    const shown = await card.boundingBox()
    expect(shown?.y).toBeGreaterThan((writing?.y ?? Number.POSITIVE_INFINITY) + (writing?.height ?? 0))
    await sample.page.getByText(/^Cut load or rest for several days/).waitFor()
    await sample.close()
  })
})
