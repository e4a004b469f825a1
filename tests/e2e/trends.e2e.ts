import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as chartWords } from '../../renderer/charts/words.ts'
import { dayInWords } from '../../renderer/evening/dayInWords.ts'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words as trackerWords } from '../../renderer/trackers/words.ts'
import { words } from '../../renderer/trends/words.ts'
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { useDesk } from './story/desk.ts'
import { untilSaved } from './story/eveningOnPage.ts'
import { changeBehindThePage, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { putOnTheme } from './story/shapes.ts'
import { makeTracker } from './story/trackersOnPage.ts'
import {
  chooseMeasure,
  chooseRange,
  chooseSecond,
  trackBehindThePage,
  trackerMeasure,
  trendSlider,
} from './story/trendsOnPage.ts'
import { openSample, startJournal } from './story/waysIn.ts'

describe('trends', () => {
  const desk = useDesk()
  let page: Page
  let today: CivilDate

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
    today = await todayOf(page)
  })

  const title = () => page.getByRole('heading', { level: 1 }).textContent()
  const read = () => trendSlider(page).getAttribute('aria-valuetext')
  const table = () => page.getByRole('figure').getByRole('table')
  const rows = () => table().getByRole('row')
  const points = () => page.getByRole('figure').locator('circle').count()

  it('of an empty journal say that nothing is there yet, and lead to tonight', async () => {
    await openScreen(page, 'trends')
    await page.getByRole('heading', { name: words.emptyTitle }).waitFor()
    await page.getByRole('button', { name: words.openTonight }).click()
    await page.getByRole('heading', { name: eveningWords.sections.checkIn }).waitFor()
  })

  it('draw a tracker of one’s own as it was recorded, and keep its gaps', async () => {
    await openScreen(page, 'settings')
    await makeTracker(page, {
      name: 'Zinc',
      kind: 'number',
      fill: (dialog) => dialog.getByLabel(trackerWords.unit).fill('mg'),
    })
    await openScreen(page, 'tonight')
    await page.getByLabel('Zinc').fill('25')
    await untilSaved(page)
    const zinc = await trackerMeasure(page, 'Zinc')
    for (const [back, value] of [
      [-1, 20],
      [-3, 0],
    ] as const)
      await trackBehindThePage(page, addDays(today, back), [zinc, value])
    await openScreen(page, 'trends')
    await chooseMeasure(page, zinc)
    await page.getByText('3 of 3 days known. The middle one is 20 mg; they run from 0 mg to 25 mg.').waitFor()
    // One circle a day, and one each in the legend for a day and for a later one.
    expect(await points()).toBe(5)
    await page.getByText(chartWords.showTable).click()
    expect(await rows().count()).toBe(5)
    expect(await rows().nth(2).textContent()).toContain(chartWords.blanks['not-asked'])
    expect(await rows().nth(3).textContent()).toContain(words.table.late('20 mg'))
  })

  it('are read value by value, and open the day that is read', async () => {
    await trendSlider(page).focus()
    await page.keyboard.press('End')
    await expect.poll(read).toContain('25 mg')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(read).toContain('20 mg')
    expect(await read()).toContain(words.reading.late)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(read).toContain(chartWords.blanks['not-asked'])
    await page.keyboard.press('Enter')
    await expect.poll(title).toBe(dayInWords(addDays(today, -2), today))
  })

  it('come back with the choice of before, and take another one by keyboard', async () => {
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('figure', { name: /^Zinc/ }).waitFor()
    await page.getByRole('radio', { name: words.ranges.fourWeeks }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => trendSlider(page).getAttribute('aria-valuemax')).toBe('90')
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words.showRange(words.ranges.year))
    await page.keyboard.press('Enter')
    await page.getByText(words.legend.median.week, { exact: true }).waitFor()
    expect(await page.getByRole('radio', { name: words.ranges.year }).isChecked()).toBe(true)
    await trendSlider(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByRole('list').first().waitFor()
    await openScreen(page, 'trends')
    await chooseRange(page, 'fourWeeks')
  })

  it('leave out what was entered later when they are asked to, and say how much', async () => {
    await page.getByRole('switch', { name: words.leaveOutLate }).click()
    await page.getByText(words.notes.leftOut(2)).waitFor()
    await page.getByText('1 of 3 days known: 25 mg.').waitFor()
    await page.getByRole('switch', { name: words.leaveOutLate }).click()
    await page.getByText('3 of 3 days known.').first().waitFor()
  })

  it('draw a second measure below on the same days, and never on a second value axis', async () => {
    await chooseSecond(page, 'mood')
    await page.getByText(words.notes.two).waitFor()
    await trendSlider(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(read).toMatch(/Zinc \(mg\): 20 mg.*Mood: \+1/)
    await chooseSecond(page, null)
  })

  it('mark the days that were ill', async () => {
    await changeBehindThePage(page, addDays(today, -4), (evening) => ({ ...evening, tags: ['ill'] }))
    await openScreen(page, 'week')
    await openScreen(page, 'trends')
    await trendSlider(page).focus()
    await page.keyboard.press('End')
    for (let back = 0; back < 4; back += 1) await page.keyboard.press('ArrowLeft')
    await expect.poll(read).toMatch(/\. ill$/)
  })

  it('stand on white paper when they are printed in the evening, without the controls', async () => {
    await putOnTheme(page, 'dusk')
    await page.emulateMedia({ media: 'print' })
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await expect.poll(paper).toBe('rgb(255, 255, 255)')
    expect(await page.getByRole('radiogroup', { name: words.range }).isVisible()).toBe(false)
    expect(await page.getByRole('figure').isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
    await putOnTheme(page, 'light')
  })

  it('still have a tracker that was archived, under that name', async () => {
    await openScreen(page, 'settings')
    await page.getByRole('button', { name: trackerWords.archive('Zinc') }).click()
    await page.getByText(trackerWords.archived('Zinc')).first().waitFor()
    await openScreen(page, 'trends')
    await page.getByText(words.notes.notAsked).waitFor()
    const group = page.locator(`optgroup[label="${words.groups.archived}"]`).first()
    expect(await group.locator('option').allTextContents()).toEqual([words.withUnit('Zinc', 'mg')])
  })

  it('of eighteen months show line and usual range for days, and medians for weeks', async () => {
    const sample = (await desk.launch()).page
    await openSample(sample)
    await openScreen(sample, 'trends')
    const figure = sample.getByRole('figure')
    for (const text of [words.legend.day, words.legend.rolling, words.legend.usual])
      await figure.getByRole('listitem').filter({ hasText: text }).waitFor()
    await chooseRange(sample, 'all')
    await figure.getByRole('listitem').filter({ hasText: words.legend.half }).waitFor()
    await sample.getByText(/^Each point is the median of a week/).waitFor()
    expect(await figure.getByRole('listitem').filter({ hasText: words.legend.rolling }).count()).toBe(0)
  })
})
