import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/evening/words.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { EMPTY_EVENING, type Evening } from '../../shared/evening/evening.ts'
import { type CountedKeys, countKeys } from './story/countedKeys.ts'
import { useDesk } from './story/desk.ts'
import { focusOn } from './story/eveningByKeys.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { changeBehindThePage, dayFromToday, readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { startJournal } from './story/waysIn.ts'

/** The promise of the page: every press counted, modifiers and the letters of no reflection. */
const MOST_PRESSES = 60

/** A tired hand: from one press to the next, milliseconds. */
const PACE_MS = 250

/** An evening of the week before, so that there are usual times and something to do again. */
const EARLIER: Evening = {
  ...EMPTY_EVENING,
  sleep: {
    ...EMPTY_EVENING.sleep,
    timeIntoBed: clockTimeAt(22 * 60 + 40),
    timeTriedToSleep: clockTimeAt(22 * 60 + 55),
    finalAwakening: clockTimeAt(6 * 60 + 35),
    timeOutOfBed: clockTimeAt(6 * 60 + 50),
  },
  training: {
    restDay: false,
    sessions: [
      {
        id: 'earlier',
        activity: 'Hill run',
        start: null,
        durationMin: 50,
        ratingOfPerceivedExertion: 8,
        origin: 'typed',
      },
    ],
  },
  practices: [{ id: 'earlier', kind: 'box-breathing', durationMin: 10, tensionBefore: 7, tensionAfter: 4 }],
}

describe('an ordinary evening', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
    for (const back of [-3, -2, -1]) {
      await changeBehindThePage(page, await dayFromToday(page, back), () => EARLIER)
    }
    // The offers are read when the page of the evening opens.
    await openScreen(page, 'days')
    await openScreen(page, 'tonight')
    await page.getByRole('button', { name: words.asLastTimeOf(words.asLastTime('Hill run', 50)) }).waitFor()
  })

  it('stores nothing of what is offered while one walks by', async () => {
    await page.getByLabel(words.sleepLabels.timeIntoBed).focus()
    for (let field = 0; field < 7; field += 1) await page.keyboard.press('Enter')
    await focusOn(page, words.asLastTimeOf(words.asLastTime('Hill run', 50)))
    expect((await readDay(page, await todayOf(page))).revision).toBe(0)
  })

  it('is written in under sixty presses of keys and under two minutes at a tired pace', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    const keys = await countKeys(page)
    const began = performance.now()
    await writeOrdinaryEvening(page, keys)
    const presses = await keys.count()
    const tookMs = performance.now() - began
    await keys.type('Enough for today.')
    await untilSaved(page)

    const seconds = (presses * PACE_MS) / 1000
    console.log(
      `An ordinary evening: ${presses} presses, ${seconds.toFixed(1)} s at ${PACE_MS} ms a press; ` +
        `the app took ${(tookMs / 1000).toFixed(1)} s to hear them one after the other.`,
    )
    expect(presses).toBeLessThan(MOST_PRESSES)
    await expectOrdinaryEvening(page)
  })
})

/** From the page's heading into the reflection: night, session, practice and the whole check-in. */
async function writeOrdinaryEvening(page: Page, keys: CountedKeys): Promise<void> {
  const write = async (text: string): Promise<void> => {
    await keys.type(text)
    await keys.press('Enter')
  }
  const asUsual = async (): Promise<void> => {
    await keys.press('ArrowRight')
    await keys.press('Enter')
  }
  await keys.press('Enter')
  await asUsual()
  await asUsual()
  for (const text of ['20', '1', '15']) await write(text)
  await asUsual()
  await asUsual()
  await focusOn(page, words.asLastTimeOf(words.asLastTime('Hill run', 50)))
  await keys.press('Enter')
  await write('7')
  await keys.press('Enter')
  for (const digit of ['6', '3', '3', '2', '4', '3', '1', '6', '7', '5']) await write(digit)
  for (const measured of ['57', '48']) await write(measured)
  await focusOn(page, words.reflectionLabel)
}

async function expectOrdinaryEvening(page: Page): Promise<void> {
  await expect.poll(async () => (await reflectionOf(page).inputValue()).length).toBeGreaterThan(0)
  const { evening } = await readDay(page, await todayOf(page))
  expect(evening.sleep).toMatchObject({
    timeIntoBed: '22:40',
    timeTriedToSleep: '22:55',
    sleepOnsetLatencyMin: 20,
    awakenings: 1,
    wakeAfterSleepOnsetMin: 15,
    finalAwakening: '06:35',
    timeOutOfBed: '06:50',
  })
  expect(evening.training.sessions).toMatchObject([
    { activity: 'Hill run', durationMin: 50, ratingOfPerceivedExertion: 7 },
  ])
  expect(evening.practices).toMatchObject([
    { kind: 'box-breathing', durationMin: 10, tensionBefore: 6, tensionAfter: 3 },
  ])
  expect(evening.checkIn).toEqual({
    fatigue: 3,
    soreness: 2,
    stress: 4,
    sleepQuality: 3,
    mood: 1,
    energy: 6,
    motivation: 7,
    libido: 5,
    restingHeartRateBpm: 57,
    hrvRmssdMs: 48,
  })
}
