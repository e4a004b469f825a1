import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as appWords } from '../../renderer/app/words.ts'
import { bindingOf, KEY_IDS, type KeyId, SCREEN_KEYS } from '../../renderer/commands/keyTable.ts'
import { words as dayWords } from '../../renderer/day/words.ts'
import { dayInWords } from '../../renderer/evening/dayInWords.ts'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words } from '../../renderer/palette/words.ts'
import { words as practiceWords } from '../../renderer/practice/words.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { MAIN_SCREENS } from '../../shared/around/wishes.ts'
import { addDays, type CivilDate, weekdayOf } from '../../shared/calendar/civilDate.ts'
import { weekLabel } from '../../shared/review/weekLabel.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { openSample } from './story/waysIn.ts'

describe('every key that the list of keys holds', () => {
  const desk = useDesk()
  let page: Page
  let today: CivilDate
  const proved = new Set<string>()

  beforeAll(async () => {
    page = (await desk.launch()).page
    await openSample(page)
    await reflectionOf(page).waitFor()
    today = await todayOf(page)
  })

  const press = (keys: string) => page.keyboard.press(keys)
  const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' })
  const title = () => page.getByRole('heading', { level: 1 }).textContent()
  const activeName = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )

  /** A test of some lines of the list, by their ids. */
  function proves(ids: readonly KeyId[], what: string, act: () => Promise<void>): void {
    it(what, async () => {
      await act()
      for (const id of ids) proved.add(id)
    })
  }

  proves(
    ['palette', 'closeDialog', 'paletteMove', 'paletteRun'],
    'opens, walks, uses and closes the palette',
    async () => {
      const active = page.locator('[role=option][data-active-item]')
      await press('Control+k')
      await active.waitFor()
      const first = await active.textContent()
      await press('ArrowDown')
      await expect.poll(() => active.textContent()).not.toBe(first)
      await press('ArrowUp')
      await expect.poll(() => active.textContent()).toBe(first)
      await press('Escape')
      await closed()
      await press('Control+k')
      await page.keyboard.type('settings')
      await expect.poll(() => active.textContent()).toContain(appWords.screens.settings)
      await press('Enter')
      await closed()
      await expect.poll(title).toBe(appWords.screens.settings)
    },
  )

  proves(
    [...SCREEN_KEYS.slice(0, MAIN_SCREENS.length), 'back', 'forward'],
    'leads to each screen by its digit, back and forward again',
    async () => {
      const current = page
        .getByRole('navigation', { name: appWords.navigation })
        .locator('[aria-current=page]')
      for (const [index, screen] of MAIN_SCREENS.entries()) {
        await press(`Control+${index + 1}`)
        await expect.poll(() => current.textContent()).toContain(appWords.screens[screen])
      }
      await press('Alt+ArrowLeft')
      await expect.poll(() => current.textContent()).toContain(appWords.screens.backups)
      await press('Alt+ArrowRight')
      await expect.poll(() => current.textContent()).toContain(appWords.screens.settings)
    },
  )

  proves(['sectionNext', 'sectionBefore'], 'walks the parts of an evening', async () => {
    await openScreen(page, 'tonight')
    await reflectionOf(page).waitFor()
    const part = () =>
      page.evaluate(() => document.activeElement?.closest('section')?.textContent?.slice(0, 12))
    const next = async (keys: string): Promise<string | undefined> => {
      const before = await part()
      await press(keys)
      await expect.poll(part).not.toBe(before)
      return part()
    }
    const first = await next('Control+Enter')
    const second = await next('Alt+ArrowDown')
    expect(await next('Control+Enter')).not.toBe(second)
    expect(await next('Alt+ArrowUp')).toBe(second)
    expect(await next('Alt+ArrowUp')).toBe(first)
  })

  proves(
    ['rate', 'rateStep', 'rateEnds', 'rateClear'],
    'rates by digits, steps and ends, and clears',
    async () => {
      const scale = page.getByRole('radiogroup', { name: eveningWords.checkIn.energy.label })
      const chosen = scale.getByRole('radio', { checked: true })
      const value = async () =>
        (await chosen.count()) === 0
          ? null
          : Number.parseInt((await chosen.getAttribute('aria-label')) ?? '', 10)
      const gives = async (keys: string, expected: number | null) => {
        await press(keys)
        await expect.poll(value).toBe(expected)
      }
      await scale.getByRole('radio').first().focus()
      await gives('Backspace', null)
      for (let digit = 0; digit <= 9; digit += 1) {
        await gives('Delete', null)
        await gives(String(digit), digit)
      }
      await gives('Home', 0)
      await gives('End', 10)
      await gives('ArrowLeft', 9)
      await gives('ArrowRight', 10)
      await page.waitForTimeout(1000)
      await press('1')
      await gives('0', 10)
      await gives('Delete', null)
    },
  )

  proves(['leaveOut'], 'leaves an empty field out, whatever its kind, and asks it again', async () => {
    const { doIt } = uiWords.leaveOut.tonight
    const { checkIn, sleepLabels } = eveningWords
    const scale = page.getByRole('radiogroup', { name: checkIn.energy.label }).getByRole('radio').first()
    const figure = page.getByLabel(sleepLabels.awakenings, { exact: true })
    await scale.focus()
    await press('Delete')
    await figure.fill('')
    await figure.press('Tab')
    for (const [label, field] of [
      [checkIn.energy.label, scale],
      [sleepLabels.awakenings, figure],
    ] as const) {
      const way = page.getByRole('button', { name: doIt(label) })
      await field.focus()
      await expect.poll(() => way.count()).toBe(1)
      await press('Control+Backspace')
      await expect.poll(() => way.count()).toBe(0)
      await press('Control+Backspace')
      await expect.poll(() => way.count()).toBe(1)
    }
  })

  proves(
    ['timeStep', 'timeFineStep', 'timeLongStep', 'timeUsual', 'fieldNext'],
    'steps a time, takes the usual one, goes on',
    async () => {
      const field = page.getByLabel(eveningWords.sleepLabels.timeIntoBed, { exact: true })
      await field.fill('22:30')
      await field.press('Tab')
      const minutes = async (): Promise<number> => {
        const [hours = 0, rest = 0] = (await field.inputValue()).split(':').map(Number)
        return hours * 60 + rest
      }
      const steps: number[] = []
      for (const keys of ['ArrowUp', 'Shift+ArrowUp', 'PageUp', 'ArrowDown', 'Shift+ArrowDown', 'PageDown']) {
        const before = await minutes()
        await field.press(keys)
        await expect.poll(minutes).not.toBe(before)
        steps.push((await minutes()) - before)
      }
      const [up = 0, fineUp = 0, longUp = 0, ...back] = steps
      expect(fineUp).toBeGreaterThan(0)
      expect(up).toBeGreaterThan(fineUp)
      // The clock goes round: an hour on from the last of the day is an hour past midnight.
      expect((longUp + 1440) % 1440).toBeGreaterThan(up)
      expect(back).toEqual([-up, -fineUp, -longUp])
      await field.fill('')
      await field.press('ArrowRight')
      await expect.poll(() => field.inputValue()).toMatch(/^\d\d:\d\d$/)
      await field.press('Enter')
      expect(await field.evaluate((it) => it === document.activeElement)).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    },
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

  proves(['messages'], 'takes the focus to a message at the edge, and back', async () => {
    await press('Control+k')
    await page.keyboard.type('theme dark')
    await expect.poll(() => page.locator('[role=option][data-active-item]').textContent()).toContain('Dark')
    await press('Enter')
    await closed()
    await page
      .getByText(/^Changed/)
      .first()
      .waitFor()
    await press('F6')
    await expect.poll(activeName).toBe(uiWords.undo)
    await press('Enter')
    await expect.poll(activeName).not.toBe(uiWords.undo)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  })

  it('opens the list, and leaves "?" to a text field', async () => {
    await openScreen(page, 'tonight')
    const text: Locator = reflectionOf(page)
    await text.focus()
    await text.press('End')
    await page.keyboard.type('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await text.inputValue()).toContain('?')
    await page.getByRole('heading', { level: 1 }).press('?')
    const list = page.getByRole('dialog', { name: words.keysTitle })
    await list.waitFor()
    proved.add('keys')
  })

  it('closes the journal from beside a dialog too, and then every line was tried', async () => {
    const ids = page.getByRole('dialog').locator('[data-key]')
    const listed = await ids.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-key') ?? ''))
    await press('Control+l')
    await page.getByRole('heading', { name: sessionWords.welcome.title }).waitFor()
    proved.add('lock')
    expect(listed.length).toBeGreaterThan(25)
    // What the menu of the window hears is held to the list by menuTemplate.test.ts.
    const byMenu = KEY_IDS.filter((id) => bindingOf(id).heardBy === 'menu')
    expect(listed).toEqual(expect.arrayContaining(byMenu))
    expect(listed.filter((id) => !proved.has(id) && !byMenu.some((each) => each === id))).toEqual([])
  })
})
