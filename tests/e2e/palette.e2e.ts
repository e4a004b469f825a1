import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as appWords } from '../../renderer/app/words.ts'
import { words as backupWords } from '../../renderer/backup/words.ts'
import { words as dayWords } from '../../renderer/day/words.ts'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { fullDay } from '../../renderer/palette/fullDay.ts'
import { words } from '../../renderer/palette/words.ts'
import { words as settingsWords } from '../../renderer/settings/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { addDays } from '../../shared/calendar/civilDate.ts'
import { speak } from '../../shared/language/languageInForce.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { lock, openSample, startJournal, unlock } from './story/waysIn.ts'

describe('the command palette', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page

  beforeAll(async () => {
    launched = await desk.launch()
    page = launched.page
    await startJournal(page)
    await reflectionOf(page).waitFor()
  })

  const field = () => page.getByRole('combobox', { name: words.label })
  const options = () => page.getByRole('listbox', { name: words.results }).getByRole('option')
  const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' })
  const heading = () => page.getByRole('heading', { level: 1 })

  async function ask(text: string): Promise<void> {
    await page.keyboard.press('Control+k')
    await field().waitFor()
    await page.keyboard.type(text)
  }
  async function take(text: string): Promise<void> {
    await ask(text)
    await page.locator('[role=option][data-active-item]').waitFor()
    await page.keyboard.press('Enter')
  }
  async function choose(text: string): Promise<void> {
    await take(text)
    await closed()
  }

  it('opens by its key and by the sidebar, closes by both keys, and gives the focus back', async () => {
    await reflectionOf(page).focus()
    await page.keyboard.press('Control+k')
    await field().waitFor()
    expect(await options().count()).toBeGreaterThan(12)
    await page.keyboard.press('Escape')
    await closed()
    expect(await isFocused(reflectionOf(page))).toBe(true)
    await page.keyboard.press('Control+k')
    await field().waitFor()
    await page.keyboard.press('Control+k')
    await closed()
    const sidebar = page.getByRole('navigation', { name: appWords.navigation })
    await sidebar.getByRole('button', { name: appWords.palette }).click()
    await field().waitFor()
    await page.keyboard.press('Escape')
    await closed()
  })

  it('opens any day by its natural date, in English and German, and says the day in full before', async () => {
    const today = await todayOf(page)
    await ask('yesterday')
    await options()
      .getByText(fullDay(addDays(today, -1)))
      .waitFor()
    await page.keyboard.press('Enter')
    await closed()
    await page.getByText(dayWords.pastDay).waitFor()
    for (const [text, back] of [
      ['vor 3 Wochen', 21],
      ['3 days ago', 3],
      [addDays(today, -100), 100],
    ] as const) {
      await choose(text)
      const day = fullDay(addDays(today, -back))
      await page
        .getByRole('heading', { level: 1, name: day.replace(/^(\w+) (\d+ \w+).*$/, '$1, $2') })
        .waitFor()
      expect(await isFocused(heading())).toBe(true)
    }
  })

  it('says that a day has not come yet, offers nothing for it, and stays open', async () => {
    const tomorrow = addDays(await todayOf(page), 1)
    await ask('tomorrow')
    await page.getByText(words.future(fullDay(tomorrow))).waitFor()
    expect(await options().count()).toBe(0)
    await page.keyboard.press('Enter')
    await field().waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('xqzzy')
    await page.getByText(words.nothing).waitFor()
    await page.keyboard.press('Escape')
    await closed()
  })

  it('leads to what another screen does, and does it on arrival', async () => {
    await choose('back up')
    await page.getByText(/^Made, and verified by opening it: /).waitFor()
    expect(await heading().textContent()).toBe(backupWords.title)
    await choose('new refl')
    await expect.poll(() => isFocused(reflectionOf(page))).toBe(true)
  })

  it('changes the theme, says so, and takes it back', async () => {
    const theme = () => page.evaluate(() => document.documentElement.getAttribute('data-theme'))
    await choose('theme dusk')
    await expect.poll(theme).toBe('dusk')
    await choose('theme light')
    await expect.poll(theme).toBe('light')
    await page.getByText(appWords.commands.changed('Theme: Light')).first().waitFor()
    await page.getByRole('button', { name: uiWords.undo }).last().click()
    await expect.poll(theme).toBe('dusk')
  })

  it('switches a part of the evening off and on, and takes it back', async () => {
    const { switchOff, switchOn } = appWords.commands
    const { names } = settingsWords.modules
    await openScreen(page, 'tonight')
    const part = page.getByRole('heading', { name: eveningWords.sections.practices })
    await part.waitFor()
    await choose(switchOff(names.practices))
    await expect.poll(() => part.count()).toBe(0)
    await choose(switchOn(names.practices))
    await part.waitFor()
    await page.getByRole('button', { name: uiWords.undo }).last().click()
    await expect.poll(() => part.count()).toBe(0)
    await choose(switchOn(names.practices))
    await part.waitFor()
  })

  it('writes clock times in the other form', async () => {
    const { clock, clocks } = settingsWords.day
    const field = page.getByLabel(eveningWords.sleepLabels.timeIntoBed, { exact: true })
    await field.fill('22:40')
    await field.press('Tab')
    await choose(`${clock}: ${clocks['12']}`)
    await expect.poll(() => field.inputValue()).toBe('10:40 pm')
    await choose(`${clock}: ${clocks['24']}`)
    await expect.poll(() => field.inputValue()).toBe('22:40')
  })

  it('begins a new reflection from anywhere, another one where there is one', async () => {
    await reflectionOf(page).fill('The first of the day.')
    await openScreen(page, 'week')
    await choose('new refl')
    await expect.poll(() => page.getByRole('main').locator('textarea').count()).toBe(2)
    await expect.poll(() => isFocused(page.getByRole('main').locator('textarea').nth(1))).toBe(true)
  })

  it('speaks another language, where one is, with everything that was typed', async () => {
    const { language, languages } = settingsWords.look
    await openScreen(page, 'days')
    await choose(`${language}: ${languages.de}`)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de')
    speak('de')
    const back = `${settingsWords.look.language}: ${languages.en}`
    await page.getByRole('heading', { level: 1, name: dayWords.title }).waitFor()
    await choose(back)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
    speak('en')
    await page.getByRole('heading', { level: 1, name: dayWords.title }).waitFor()
  })

  it('shows what was used first, and forgets it when the journal is locked', async () => {
    await choose('settings')
    await page.keyboard.press('Control+k')
    const [first] = await options().allInnerTexts()
    expect(first).toContain(appWords.screens.settings)
    await page.getByText(words.groups.recent).waitFor()
    await page.keyboard.press('Escape')
    await closed()
    await lock(page)
    await page.keyboard.press('Control+k')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await unlock(page)
    await reflectionOf(page).waitFor()
    await page.keyboard.press('Control+k')
    await field().waitFor()
    expect(await page.getByText(words.groups.recent).count()).toBe(0)
    await page.keyboard.press('Escape')
    await closed()
  })

  it('says why something cannot be done, and does nothing', async () => {
    const sample = await desk.launch()
    await openSample(sample.page)
    await openScreen(sample.page, 'tonight')
    await sample.page.keyboard.press('Control+k')
    await sample.page.getByRole('combobox').waitFor()
    await sample.page.keyboard.type('back up')
    await sample.page.getByRole('option').getByText(appWords.commands.notInSample).waitFor()
    await sample.page.keyboard.press('Enter')
    expect(await sample.page.getByRole('combobox').isVisible()).toBe(true)
    expect(await sample.page.getByRole('option').first().getAttribute('aria-disabled')).toBe('true')
    await sample.close()
  })

  it('finds the list of keys too', async () => {
    // One dialog takes the place of the other, so there may be no moment without any.
    await take('keyboard')
    await page.getByRole('dialog', { name: words.keysTitle }).waitFor()
    expect(await field().count()).toBe(0)
    await page.keyboard.press('Escape')
    await closed()
  })
})

const isFocused = (it: Locator): Promise<boolean> =>
  it.evaluate((element) => element === document.activeElement)
