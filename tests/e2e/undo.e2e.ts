import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { startJournal } from './story/waysIn.ts'

const LONG = 'A quiet evening after a long day; we walked by the water until it was dark.'

describe('what is taken away', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
    await reflectionOf(page).waitFor()
  })

  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )

  it('brings every removed session back, the last one first, with the focus where it helps', async () => {
    for (const [index, activity] of ['Rowing', 'Walking'].entries()) {
      await page.getByRole('button', { name: eveningWords.addSession }).click()
      await page.getByLabel(eveningWords.activity, { exact: true }).nth(index).fill(activity)
    }
    await untilSaved(page)
    const removes = page.getByRole('button', { name: new RegExp(`^${eveningWords.remove('')}`) })
    const undo = page.getByRole('button', { name: new RegExp(`^${eveningWords.undo}: `) })
    await removes.last().press('Enter')
    await expect.poll(focused).toContain('Walking')
    await removes.last().press('Enter')
    await expect.poll(focused).toContain('Rowing')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByLabel(eveningWords.activity, { exact: true }).count()).toBe(1)
    await undo.press('Enter')
    await expect.poll(() => page.getByLabel(eveningWords.activity, { exact: true }).count()).toBe(2)
    expect(await undo.count()).toBe(0)
    await untilSaved(page)
    const { evening } = await readDay(page, await todayOf(page))
    expect(evening.training.sessions.map(({ activity }) => activity).toSorted()).toEqual([
      'Rowing',
      'Walking',
    ])
  })

  it('brings a whole text back that went at one stroke, by keyboard and beside what was written since', async () => {
    const text = reflectionOf(page)
    await text.fill(LONG)
    await untilSaved(page)
    await text.press('Control+a')
    await page.keyboard.press('Delete')
    await page.getByText(uiWords.textCleared).first().waitFor()
    await page.keyboard.type('New.')
    await page.keyboard.press('F6')
    await expect.poll(focused).toBe(uiWords.undo)
    await page.keyboard.press('Enter')
    await expect.poll(() => text.inputValue()).toBe(`${LONG}\n\nNew.`)
    expect(await text.evaluate((it) => it === document.activeElement)).toBe(true)
    await untilSaved(page)
  })

  it('brings it back from the palette too, after the page was left', async () => {
    const text = reflectionOf(page)
    await text.press('Control+a')
    await page.keyboard.press('Backspace')
    await untilSaved(page)
    await openScreen(page, 'days')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('undo')
    await page.locator('[role=option][data-active-item]').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await openScreen(page, 'tonight')
    await expect.poll(() => text.inputValue()).toBe(`${LONG}\n\nNew.`)
    await untilSaved(page)
  })

  it('brings it back into the page that was opened anew meanwhile', async () => {
    const text = reflectionOf(page)
    await text.press('Control+a')
    await page.keyboard.press('Backspace')
    await untilSaved(page)
    await openScreen(page, 'days')
    await openScreen(page, 'tonight')
    await text.waitFor()
    await page.keyboard.press('F6')
    await page.keyboard.press('Enter')
    await expect.poll(() => text.inputValue()).toBe(`${LONG}\n\nNew.`)
    await untilSaved(page)
  })

  it('leaves the undo of a text field to the browser', async () => {
    const text = reflectionOf(page)
    await text.press('End')
    await page.keyboard.type(' One more.')
    const before = await text.inputValue()
    await page.keyboard.press('Control+z')
    await expect.poll(() => text.inputValue()).not.toBe(before)
  })
})
