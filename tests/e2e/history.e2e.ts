import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addMonths, monthStartOf } from '../../renderer/day/month.ts'
import { words } from '../../renderer/day/words.ts'
import { dayInWords } from '../../renderer/evening/dayInWords.ts'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { addDays } from '../../shared/calendar/civilDate.ts'
import { firstText } from '../fixtures/reflections.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { dayFromToday, readDay, saveBehindThePage, todayOf } from './story/journalOnPage.ts'
import { openDay, openScreen } from './story/places.ts'
import { startJournal } from './story/waysIn.ts'

describe('the bin', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
  })

  const move = () => page.getByRole('button', { name: words.moveToBin })
  const binOf = (count: number) => page.getByText(words.bin(count), { exact: true })

  async function write(day: string, text: string): Promise<void> {
    await openDay(page, day)
    await reflectionOf(page).fill(text)
    await untilSaved(page)
  }

  it('is not offered for a day that holds nothing', async () => {
    await openDay(page, await dayFromToday(page, -5))
    await reflectionOf(page).waitFor()
    expect(await move().count()).toBe(0)
    await openScreen(page, 'days')
    expect(await page.locator('summary').count()).toBe(0)
  })

  it('takes a day with what was typed last, and Undo brings it back under the open page', async () => {
    const day = await dayFromToday(page, -3)
    await write(day, 'Soon in the bin.')
    await reflectionOf(page).fill('Soon in the bin, typed on.')
    await move().click()
    await page
      .getByText(/is in the bin/)
      .first()
      .waitFor()
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    expect(firstText((await readDay(page, day)).evening)).toBe('')
    await openDay(page, day)
    expect(await reflectionOf(page).inputValue()).toBe('')
    await page.getByRole('button', { name: uiWords.undo, exact: true }).last().click()
    await expect.poll(() => reflectionOf(page).inputValue()).toBe('Soon in the bin, typed on.')
    await openScreen(page, 'tonight')
    await openDay(page, day)
    expect(await reflectionOf(page).inputValue()).toBe('Soon in the bin, typed on.')
  })

  it('puts a day back over one written anew, which stays among the versions', async () => {
    const day = await dayFromToday(page, -3)
    await openDay(page, day)
    await move().click()
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await saveBehindThePage(page, day, 'Written anew.')
    await binOf(1).click()
    const name = words.putBackDay(dayInWords(day, await todayOf(page)))
    await page.getByRole('button', { name }).click()
    await expect
      .poll(async () => firstText((await readDay(page, day)).evening))
      .toBe('Soon in the bin, typed on.')
    await expect.poll(() => binOf(1).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await openDay(page, day)
    await page.getByRole('button', { name: words.history }).click()
    await page.getByRole('dialog').getByText('Written anew.').first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('lets a day go for good only when asked twice', async () => {
    const day = await dayFromToday(page, -3)
    await openDay(page, day)
    await move().click()
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await binOf(1).click()
    const inWords = dayInWords(day, await todayOf(page))
    const remove = page.getByRole('button', { name: words.removeDayForGood(inWords) })
    await remove.click()
    await page.getByRole('dialog').getByRole('button', { name: words.keepIt }).click()
    await remove.click()
    await page.getByRole('dialog').getByRole('button', { name: words.removeForGood }).click()
    await expect.poll(() => binOf(1).count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect((await readDay(page, day)).revision).toBe(0)
  })
})

describe('evenings without an entry', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
  })

  it('are not spoken of before anything is written', async () => {
    await openScreen(page, 'days')
    expect(await page.getByText(words.gapsHint).count()).toBe(0)
  })

  it('are listed to be filled in, which says how late it was', async () => {
    await saveBehindThePage(page, await dayFromToday(page, -6), 'The first one.')
    await openScreen(page, 'tonight')
    await openScreen(page, 'days')
    await page.getByRole('heading', { name: words.gaps(5) }).waitFor()
    const day = await dayFromToday(page, -3)
    await page
      .getByRole('main')
      .getByRole('button', { name: dayInWords(day, await todayOf(page)), exact: true })
      .click()
    await reflectionOf(page).fill('What I still know.')
    await untilSaved(page)
    await page.getByText(words.filledInLater(3)).waitFor()
    await openScreen(page, 'days')
    await page.getByRole('heading', { name: words.gaps(4) }).waitFor()
  })

  it('can be left blank, which can be taken back', async () => {
    await openScreen(page, 'days')
    await page.getByRole('button', { name: words.leaveGaps(4) }).click()
    await page.getByText(words.gapsLeft(4)).first().waitFor()
    await expect.poll(() => page.getByText(words.gapsHint).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByRole('button', { name: uiWords.undo, exact: true }).click()
    await page.getByRole('heading', { name: words.gaps(4) }).waitFor()
  })
})

describe('the calendar of a year', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
  })

  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? document.activeElement?.tagName)

  it('shows each day of twelve months by name, and is walked by keys', async () => {
    const today = await todayOf(page)
    await saveBehindThePage(page, today, 'Something of today.')
    await openScreen(page, 'days')
    await page.getByRole('button', { name: words.showYear }).click()
    expect(await page.getByRole('grid').count()).toBe(12)
    await page
      .getByRole('button', {
        name: new RegExp(`${words.dayToday}, ${words.dayHolds(words.sections.reflection)}`),
      })
      .focus()
    expect(await focused()).toBe(today)
    const walk: readonly (readonly [string, string])[] = [
      ['ArrowLeft', addDays(today, -1)],
      ['ArrowUp', addDays(today, -8)],
      ['ArrowDown', addDays(today, -1)],
      ['PageUp', addMonths(addDays(today, -1), -12)],
      ['Home', monthStartOf(addMonths(addDays(today, -1), -12))],
    ]
    for (const [key, day] of walk) {
      await page.keyboard.press(key)
      expect([key, await focused()]).toEqual([key, day])
    }
    await page.keyboard.press('Enter')
    await reflectionOf(page).waitFor()
    await page.getByRole('button', { name: words.back, exact: true }).click()
    await expect.poll(() => page.getByRole('grid').count()).toBe(12)
    await page.getByRole('button', { name: words.showMonth }).click()
    expect(await page.getByRole('grid').count()).toBe(1)
  })
})

describe('the same day of earlier years', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
  })

  it('stands at the foot of a day and leads there, and nothing stands where nothing was written', async () => {
    const today = await todayOf(page)
    // Only the very same date counts, which 29 February has in leap years alone.
    const day = today.endsWith('-02-29') ? addDays(today, -1) : today
    await openDay(page, day)
    await reflectionOf(page).waitFor()
    expect(await page.getByText(eveningWords.onThisDay).count()).toBe(0)
    const before = addMonths(day, -12)
    await saveBehindThePage(page, before, 'A year ago the lake was frozen.')
    await openScreen(page, 'week')
    await openDay(page, day)
    await page.getByRole('heading', { name: eveningWords.onThisDay }).waitFor()
    await page.getByText('A year ago the lake was frozen.').waitFor()
    await page
      .getByRole('main')
      .getByRole('button', { name: dayInWords(before, today) })
      .click()
    await expect.poll(() => reflectionOf(page).inputValue()).toBe('A year ago the lake was frozen.')
  })
})
