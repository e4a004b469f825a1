import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { words as dayWords } from '../../renderer/day/words.ts'
import { dayInWords } from '../../renderer/evening/dayInWords.ts'
import { words } from '../../renderer/palette/words.ts'
import { words as practiceWords } from '../../renderer/practice/words.ts'
import { addDays, type CivilDate, weekdayOf } from '../../shared/calendar/civilDate.ts'
import { weekLabel } from '../../shared/review/weekLabel.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { todayOf } from './story/journalOnPage.ts'
import { useKeyProofs } from './story/keyProofs.ts'
import { openScreen } from './story/places.ts'
import { openSample } from './story/waysIn.ts'

describe('every key of the other screens', () => {
  const desk = useDesk()
  const { proves } = useKeyProofs('screens')
  let page: Page
  let today: CivilDate

  beforeAll(async () => {
    page = (await desk.launch()).page
    await openSample(page)
    await reflectionOf(page).waitFor()
    today = await todayOf(page)
  })

  const press = (combo: string) => page.keyboard.press(combo)
  const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' })
  const title = () => page.getByRole('heading', { level: 1 }).textContent()
  const activeName = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )

  proves(
    ['calendarDay', 'calendarWeek', 'calendarMonth', 'calendarEnds', 'calendarOpen'],
    'walks the calendar and opens a day',
    async () => {
      await openScreen(page, 'days')
      await page.getByRole('grid').locator('button[tabindex="0"]').focus()
      const leads = async (keys: string, day: CivilDate) => {
        await press(keys)
        await expect.poll(activeName).toContain(dayInWords(day, today))
      }
      const monday = addDays(today, 1 - weekdayOf(today))
      await leads('ArrowLeft', addDays(today, -1))
      await leads('ArrowRight', today)
      await leads('ArrowUp', addDays(today, -7))
      await leads('ArrowDown', today)
      await leads('Home', monday)
      await leads('End', addDays(monday, 6))
      await press('PageUp')
      await expect.poll(activeName).not.toContain(dayInWords(addDays(monday, 6), today))
      await leads('PageDown', addDays(monday, 6))
      await leads('Home', monday)
      await leads('ArrowUp', addDays(monday, -7))
      await press('Enter')
      await expect.poll(title).toBe(dayInWords(addDays(monday, -7), today))
    },
  )

  proves(['dayBefore', 'dayAfter'], 'turns from a day to its neighbours', async () => {
    await press('Control+k')
    await page.keyboard.type('5 days ago')
    await page.getByText(words.groups.days, { exact: true }).waitFor()
    await press('Enter')
    await closed()
    await page.getByText(dayWords.pastDay).waitFor()
    await press('Alt+PageUp')
    await expect.poll(title).toBe(dayInWords(addDays(today, -6), today))
    await press('Alt+PageDown')
    await expect.poll(title).toBe(dayInWords(addDays(today, -5), today))
  })

  proves(['weekBefore', 'weekAfter', 'print'], 'turns to other weeks and prints one', async () => {
    await openScreen(page, 'week')
    const monday = addDays(today, 1 - weekdayOf(today))
    await press('Alt+PageUp')
    await expect.poll(title).toBe(weekLabel(addDays(monday, -7)))
    await press('Alt+PageDown')
    await expect.poll(title).toBe(weekLabel(monday))
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes')
    })
    await press('Control+p')
    await page.locator('body[data-printed=yes]').waitFor()
  })

  proves(['practicePause', 'practiceStop'], 'pauses a practice, and stops it', async () => {
    await openScreen(page, 'practice')
    await page.getByRole('button', { name: practiceWords.begin }).press('Enter')
    await page.getByRole('timer').waitFor()
    await page.getByRole('timer').click()
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await press('Space')
    await page.getByRole('button', { name: practiceWords.goOn }).waitFor()
    await press('Escape')
    await page.getByRole('timer').waitFor({ state: 'detached' })
    await openScreen(page, 'week')
  })

  proves(['figureWalk', 'figureEnds'], 'reads a figure value by value', async () => {
    await press('Alt+PageUp')
    const figure = page.getByRole('slider').first()
    await figure.waitFor()
    const at = () => figure.getAttribute('aria-valuenow')
    await figure.focus()
    await press('Home')
    await expect.poll(at).toBe('0')
    await press('ArrowRight')
    await expect.poll(at).toBe('1')
    await press('ArrowLeft')
    await expect.poll(at).toBe('0')
    await press('End')
    await expect.poll(at).toBe(await figure.getAttribute('aria-valuemax'))
  })

  proves(
    ['trendOpen', 'printTrend'],
    'prints a trend, and opens the day of the value that is read',
    async () => {
      await openScreen(page, 'trends')
      const figure = page.getByRole('slider')
      await figure.waitFor()
      await page.evaluate(() => document.body.removeAttribute('data-printed'))
      await press('Control+p')
      await page.locator('body[data-printed=yes]').waitFor()
      await figure.focus()
      await press('End')
      await press('ArrowLeft')
      await press('Enter')
      await expect.poll(title).toBe(dayInWords(addDays(today, -1), today))
    },
  )
})
