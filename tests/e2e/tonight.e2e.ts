import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/evening/words.ts'
import { words as tonightWords } from '../../renderer/tonight/words.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { setClockWhileLocked } from './story/clock.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { lock, startJournal, unlock } from './story/waysIn.ts'

/** A zone with clock changes, so that the wall clock of the tests is known. */
const BERLIN = { env: { TZ: 'Europe/Berlin' } }

describe('the page of tonight', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page

  const field = (label: string) => page.getByLabel(label, { exact: true })

  beforeAll(async () => {
    launched = await desk.launch(desk.folder(), BERLIN)
    page = launched.page
    await setClockWhileLocked(launched.app, '2027-01-12T07:40:00+01:00')
    await startJournal(page)
  })

  it('says in the morning that the night is enough, and shows in the evening what was entered then', async () => {
    await page.getByText(tonightWords.morningOffer).waitFor()
    expect(await reflectionOf(page).count()).toBe(1)

    await page.getByRole('button', { name: tonightWords.nightOnly }).click()
    await page.getByText(words.restForEvening).waitFor()
    expect(await reflectionOf(page).count()).toBe(0)
    await field(words.sleepLabels.timeIntoBed).fill('22:40')
    await field(words.sleepLabels.timeOutOfBed).fill('06:50')
    await field(words.sleepLabels.timeOutOfBed).press('Enter')
    await page.keyboard.type('57')
    await page.keyboard.press('Enter')
    await page.keyboard.type('48.5')
    await page.keyboard.press('Tab')
    await untilSaved(page)

    await lock(page)
    await setClockWhileLocked(launched.app, '2027-01-12T21:40:00+01:00')
    await unlock(page)
    await reflectionOf(page).waitFor()
    expect(await field(words.sleepLabels.timeIntoBed).inputValue()).toBe('22:40')
    expect(await field(words.checkIn.restingHeartRateBpm.label).inputValue()).toBe('57')
    expect(await field(words.checkIn.hrvRmssdMs.label).inputValue()).toBe('48.5')
    expect(await page.getByText(tonightWords.morningOffer).count()).toBe(0)
  })

  it('offers to read a slip of morning and evening as it was meant, and keeps what was typed', async () => {
    await field(words.sleepLabels.timeIntoBed).fill('11:10')
    await field(words.sleepLabels.timeOutOfBed).fill('07:00')
    await field(words.sleepLabels.timeOutOfBed).press('Tab')
    await page.getByRole('button', { name: words.takeReading(['23:10']) }).click()
    await expect.poll(() => field(words.sleepLabels.timeIntoBed).inputValue()).toBe('23:10')
    await page
      .getByText(words.readingTaken(['23:10']))
      .first()
      .waitFor()
    await untilSaved(page)

    const day = await todayOf(page)
    expect((await readDay(page, day)).evening.sleep.timeIntoBed).toBe('23:10')
    const typed = await typedBefore(page, day)
    expect(typed).toContain('11:10')

    await page.getByRole('button', { name: words.undo, exact: true }).first().click()
    await expect.poll(() => field(words.sleepLabels.timeIntoBed).inputValue()).toBe('11:10')
  })

  it('offers to exchange two times that stand in each other’s place', async () => {
    await field(words.sleepLabels.timeIntoBed).fill('23:10')
    await field(words.sleepLabels.finalAwakening).fill('07:00')
    await field(words.sleepLabels.timeOutOfBed).fill('06:40')
    await field(words.sleepLabels.timeOutOfBed).press('Tab')
    await page.getByRole('button', { name: words.takeReading(['06:40', '07:00']) }).click()
    await expect.poll(() => field(words.sleepLabels.timeOutOfBed).inputValue()).toBe('07:00')
    expect(await field(words.sleepLabels.finalAwakening).inputValue()).toBe('06:40')
  })
})

/** The times of going to bed in the kept versions of a day. */
async function typedBefore(page: Page, day: Awaited<ReturnType<typeof todayOf>>): Promise<unknown[]> {
  return page.evaluate(async (asked) => {
    const versions = await window.journal.day.versions({ day: asked })
    if (!versions.ok) throw new Error(versions.error.code)
    const times: unknown[] = []
    for (const { revision } of versions.value) {
      const kept = await window.journal.day.version({ day: asked, revision })
      if (kept.ok) times.push(kept.value.evening.sleep.timeIntoBed)
    }
    return times
  }, day)
}
