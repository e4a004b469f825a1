import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words as settingsWords } from '../../renderer/settings/words.ts'
import { words } from '../../renderer/ui/words.ts'
import { words as weekWords } from '../../renderer/week/words.ts'
import { useDesk } from './story/desk.ts'
import { dayFromToday } from './story/journalOnPage.ts'
import { openDay, openScreen } from './story/places.ts'
import { countViolations, resetViolations } from './story/policyViolations.ts'
import { openSample } from './story/waysIn.ts'

const { timeIntoBed, finalAwakening } = eveningWords.sleepLabels

/** The controls in the real page, under its real content policy, on a day of the sample journal. */
describe('a field for a time', () => {
  const desk = useDesk()
  let page: Page
  const field = () => page.getByLabel(timeIntoBed, { exact: true })

  beforeAll(async () => {
    page = (await desk.launch()).page
    await openSample(page)
    await resetViolations(page)
    await openDay(page, await dayFromToday(page, -3))
    await field().waitFor()
  }, 60_000)

  it('reads a bare hour as written, and offers the other half of the day', async () => {
    await field().fill('11')
    await field().press('Tab')
    expect(await field().inputValue()).toBe('11:00')
    await page.getByRole('button', { name: words.takeInstead('23:00') }).click()
    expect(await field().inputValue()).toBe('23:00')
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true)
  })

  it('says what is wrong in the place kept for it, so that nothing moves', async () => {
    const below = page.getByLabel(finalAwakening, { exact: true })
    const before = await below.boundingBox()
    await field().fill('late')
    await field().press('Tab')
    await page.getByText(words.clock['not-a-time']).waitFor()
    expect(await field().getAttribute('aria-invalid')).toBe('true')
    expect((await below.boundingBox())?.y).toBe(before?.y)
    await field().fill('22:30')
    await field().press('Tab')
  })

  it('turns with the wheel only while it has the focus', async () => {
    await page.getByRole('heading', { level: 1 }).click()
    await field().hover()
    await page.mouse.wheel(0, -20)
    await field().focus()
    expect(await field().inputValue()).toBe('22:30')
    await page.mouse.wheel(0, -100)
    await expect.poll(() => field().inputValue()).toBe('22:35')
  })

  it('shows twelve hours where that is the setting, and is understood in both', async () => {
    await openScreen(page, 'settings')
    await page.getByRole('radio', { name: settingsWords.day.clocks['12'] }).check({ force: true })
    await page.getByText(settingsWords.saved).first().waitFor({ state: 'attached' })
    await openDay(page, await dayFromToday(page, -3))
    await expect.poll(() => field().inputValue()).toBe('10:35 pm')
    await field().fill('2310')
    await field().press('Tab')
    expect(await field().inputValue()).toBe('11:10 pm')
  })

  it('and the hint beside an icon come without breaking a rule of the content policy', async () => {
    await openScreen(page, 'week')
    const print = page.getByRole('button', { name: weekWords.print, exact: true })
    await print.hover()
    await page.getByRole('tooltip').getByText(weekWords.print).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('tooltip').waitFor({ state: 'detached' })
    expect(await countViolations(page)).toBe(0)
  })
})
