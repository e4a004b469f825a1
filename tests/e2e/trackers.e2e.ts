import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as dayWords } from '../../renderer/day/words.ts'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words } from '../../renderer/trackers/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openDay, openScreen } from './story/places.ts'
import { makeOneOfEach, trackerSettings } from './story/trackersOnPage.ts'
import { startJournal } from './story/waysIn.ts'

describe('trackers of one’s own', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
  })

  const names = () => trackerSettings(page).getByRole('listitem').allTextContents()
  const section = () =>
    page.locator('section', { has: page.getByRole('heading', { name: eveningWords.sections.trackers }) })

  it('are made, one of each kind, and asked in the evening in that order', async () => {
    expect(await section().count()).toBe(0)
    await openScreen(page, 'settings')
    await makeOneOfEach(page)
    expect((await names()).map((text) => text.split(/A |Yes/)[0])).toEqual([
      'Knee',
      'Zinc',
      'Supper',
      'Outside',
      'Dream',
    ])
    await openScreen(page, 'tonight')
    await section().getByRole('radiogroup', { name: 'Knee' }).waitFor()
  })

  it('take a value each, zero and no among them, and are saved with the evening', async () => {
    await section().getByRole('radiogroup', { name: 'Knee' }).getByRole('radio').first().press('Space')
    await section().getByLabel('Zinc').fill('25')
    await section().getByRole('radiogroup', { name: 'Supper' }).getByText('Lake').click()
    const outside = section().getByRole('radiogroup', { name: 'Outside' })
    await outside.getByText(uiWords.answers.no, { exact: true }).click()
    await section().getByLabel('Dream').fill('A boat on a still lake.')
    await section().getByLabel('Dream').blur()
    await untilSaved(page)
    const { evening } = await readDay(page, await todayOf(page))
    const values = Object.values(evening.trackers)
    expect(values.map(String).toSorted(), 'all five').toHaveLength(5)
    expect(values).toEqual(expect.arrayContaining([0, 25, false, 'A boat on a still lake.']))
  })

  it('are put in order by keyboard, which says where each stands', async () => {
    await openScreen(page, 'settings')
    const up = page.getByRole('button', { name: words.up('Dream') })
    await up.focus()
    for (const place of [4, 3, 2, 1, 1]) {
      await page.keyboard.press('Enter')
      await page
        .getByText(words.moved('Dream', place, 5))
        .first()
        .waitFor({ state: 'attached' })
      expect(await up.evaluate((button) => button === document.activeElement)).toBe(true)
    }
    expect((await names())[0]).toMatch(/^Dream/)
  })

  it('keep their kind once they hold a value, and may be renamed', async () => {
    await page.getByRole('button', { name: words.edit('Zinc') }).click()
    const dialog = page.getByRole('dialog', { name: words.editTitle })
    expect(await dialog.getByLabel(words.kind).isDisabled()).toBe(true)
    await dialog.getByLabel(words.name).fill('Zinc at supper')
    await dialog.getByRole('button', { name: words.save }).click()
    await dialog.waitFor({ state: 'detached' })
    await openScreen(page, 'tonight')
    expect(await section().getByLabel('Zinc at supper').inputValue()).toBe('25')
  })

  it('are archived without loss: not asked on another day, still there on the day that holds one', async () => {
    await openScreen(page, 'settings')
    await page.getByRole('button', { name: words.archive('Knee') }).click()
    await page.getByText(words.archived('Knee')).first().waitFor()
    const today = await todayOf(page)
    await openScreen(page, 'tonight')
    await section().getByRole('radiogroup', { name: 'Knee' }).waitFor()
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
    await openDay(page, yesterday)
    await section().getByLabel('Dream').waitFor()
    expect(await section().getByRole('radiogroup', { name: 'Knee' }).count()).toBe(0)
  })

  it('show in the earlier versions of a day by name', async () => {
    const today = await todayOf(page)
    await openDay(page, today)
    await section().getByLabel('Zinc at supper').fill('30')
    await reflectionOf(page).fill('Later.')
    await untilSaved(page)
    await page.getByRole('button', { name: dayWords.history }).click()
    await page
      .getByRole('dialog')
      .getByRole('listitem')
      .filter({ hasText: 'Zinc at supper' })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
  })

  it('come back with everything that they held', async () => {
    await openScreen(page, 'settings')
    await page.getByText(words.archivedTitle).click()
    await page.getByRole('button', { name: words.unarchiveOf('Knee') }).click()
    await page.getByRole('button', { name: words.archive('Knee') }).waitFor()
    expect((await names()).some((text) => text.startsWith('Knee') && text.includes(words.days(1)))).toBe(true)
  })
})
