import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as dayWords } from '../../renderer/day/words.ts'
import { words } from '../../renderer/evening/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { dayFromToday, readDay } from './story/journalOnPage.ts'
import { openDay, openScreen } from './story/places.ts'
import { makeOneOfEach, ONE_OF_EACH } from './story/trackersOnPage.ts'
import { startJournal } from './story/waysIn.ts'

const { tonight, past } = uiWords.leaveOut

describe('a field that is left out', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
    await openScreen(page, 'settings')
    await makeOneOfEach(page)
    await openScreen(page, 'tonight')
    await reflectionOf(page).waitFor()
  })

  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

  /** Every field of the page that can be left out, by its name with the item that it belongs to. */
  const leaveAllOut = async (): Promise<number> => {
    const offers = page.locator('main [data-field] [data-leave-out] button')
    const count = await offers.count()
    for (let index = 0; index < count; index += 1) {
      const field = page
        .locator('main [data-field]')
        .filter({ has: page.locator('[data-leave-out]') })
        .filter({ hasNot: page.locator('[data-field]') })
        .nth(index)
      await field.locator('input, textarea, select').first().focus()
      await page.keyboard.press('Control+Backspace')
    }
    return count
  }

  it('is none while it holds a text: there the key takes a word away, and its part stays', async () => {
    const field = page.getByLabel(words.sleepLabels.timeIntoBed, { exact: true })
    await field.pressSequentially('half past')
    await page.keyboard.press('Control+Backspace')
    expect(await field.inputValue()).toBe('half ')
    await expect.poll(() => button(tonight.doIt(words.sections.sleep)).count()).toBe(0)
    await field.fill('')
    await button(tonight.doIt(words.sections.sleep)).waitFor()
  })

  const skippedOn = async (day: CivilDate): Promise<string[]> =>
    Object.keys((await readDay(page, day)).evening.blanks)

  it('can be any that is asked, of the night, a nap, a session, a practice, the check-in and one’s own', async () => {
    await page.getByText(words.night.more, { exact: true }).click()
    await button(words.addNap).click()
    await button(words.addSession).click()
    await button(words.addStart).click()
    await button(words.addPractice).click()
    const count = await leaveAllOut()
    await untilSaved(page)
    const day = await dayFromToday(page, 0)
    await expect.poll(async () => (await skippedOn(day)).length).toBe(count)
    const places = (await skippedOn(day)).map((place) => place.replace(/\.[^.]+\./, '.*.')).sort()
    expect(places.filter((place) => !place.startsWith('tracker'))).toEqual(
      [
        ...Object.keys(words.sleepLabels).map((field) => `sleep.${field}`),
        ...Object.keys(words.checkIn).map((field) => `checkIn.${field}`),
        ...['start', 'durationMin'].map((field) => `naps.*.${field}`),
        ...['activity', 'start', 'durationMin', 'ratingOfPerceivedExertion'].map(
          (field) => `sessions.*.${field}`,
        ),
        ...['durationMin', 'tensionBefore', 'tensionAfter'].map((field) => `practices.*.${field}`),
      ].sort(),
    )
    expect(places.filter((place) => place.startsWith('tracker'))).toHaveLength(ONE_OF_EACH.length)
  })

  it('says so when the page is read again, and is asked as soon as something is written', async () => {
    await openScreen(page, 'days')
    await openScreen(page, 'tonight')
    const label = words.sleepLabels.timeIntoBed
    await button(tonight.undo(label)).waitFor()
    await page.getByLabel(label, { exact: true }).fill('22')
    await expect.poll(() => button(tonight.undo(label)).count()).toBe(0)
    await page.getByLabel(label, { exact: true }).fill('')
    await page.getByLabel(label, { exact: true }).press('Tab')
    await expect.poll(() => button(tonight.doIt(label)).count()).toBe(1)
  })

  it('goes with its item, and comes back with it', async () => {
    const day = await dayFromToday(page, 0)
    await button(words.remove(words.nap(1))).click()
    await expect
      .poll(async () => (await skippedOn(day)).filter((place) => place.startsWith('naps')))
      .toEqual([])
    await button(`${words.undo}: ${words.removed(words.nap(1))}`).click()
    await expect
      .poll(async () => (await skippedOn(day)).filter((place) => place.startsWith('naps')).length)
      .toBe(2)
  })

  it('is called so on a past day, in the page and among its versions', async () => {
    const day = await dayFromToday(page, -1)
    await openDay(page, day)
    const label = words.sleepLabels.awakenings
    await page.getByLabel(label, { exact: true }).fill('2')
    await untilSaved(page)
    await openScreen(page, 'tonight')
    await openDay(page, day)
    await page.getByLabel(label, { exact: true }).fill('')
    await page.getByLabel(label, { exact: true }).press('Tab')
    await button(past.doIt(label)).click()
    await page.getByRole('main').getByText(past.said, { exact: true }).waitFor()
    await untilSaved(page)
    await button(dayWords.history).click()
    const changes = page.getByRole('list', { name: dayWords.whatChanged })
    await changes.getByText(words.blanks.skipped).waitFor()
    await page.keyboard.press('Escape')
  })
})
