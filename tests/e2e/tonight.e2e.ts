import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/evening/words.ts'
import { words as settingsWords } from '../../renderer/settings/words.ts'
import { words as tonightWords } from '../../renderer/tonight/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { setClockWhileLocked } from './story/clock.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
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

  it('leaves a part and a scale out on purpose, and takes that back', async () => {
    const { doIt, said, undo } = uiWords.leaveOut.tonight
    await page.getByRole('button', { name: doIt(words.sections.practices) }).click()
    await page.getByRole('link', { name: words.partSkipped(words.sections.practices, said) }).waitFor()
    const libido = page.getByRole('radiogroup', { name: words.checkIn.libido.label })
    await libido.getByRole('radio').first().focus()
    await page.keyboard.press('Control+Backspace')
    await untilBlanks(page, { practices: 'skipped', 'checkIn.libido': 'skipped' })

    await page.keyboard.press('4')
    await page.getByRole('button', { name: undo(words.sections.practices) }).click()
    await untilBlanks(page, {})
    await page.getByRole('link', { name: words.partEmpty(words.sections.practices) }).waitFor()
  })

  it('does not ask what is switched off, and shows it folded where it holds something', async () => {
    await openScreen(page, 'settings')
    for (const off of ['training', 'checkIn'] as const) {
      await page.getByLabel(settingsWords.modules.names[off], { exact: true }).click()
    }
    await openScreen(page, 'tonight')
    await reflectionOf(page).waitFor()
    expect(await page.getByRole('heading', { name: words.sections.training }).count()).toBe(0)
    await page.getByText(words.partOffShow).click()
    const libido = page.getByRole('radiogroup', { name: words.checkIn.libido.label })
    expect(await libido.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('4')

    await reflectionOf(page).fill('Without the training.')
    await untilBlanks(page, { training: 'not-asked' })
    await openScreen(page, 'settings')
    await page.getByLabel(settingsWords.modules.names.checkIn, { exact: true }).click()
    await openScreen(page, 'tonight')
    await reflectionOf(page).waitFor()
    expect(await libido.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('4')
    expect(await page.getByText(words.partOffShow).count()).toBe(0)
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

/** Waits until the stored evening of today knows just this about its empty places. */
async function untilBlanks(page: Page, blanks: Readonly<Record<string, string>>): Promise<void> {
  await expect.poll(async () => (await readDay(page, await todayOf(page))).evening.blanks).toEqual(blanks)
}
