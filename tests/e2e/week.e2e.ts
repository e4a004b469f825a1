import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as chartWords } from '../../renderer/charts/words.ts'
import { words as flagWords } from '../../renderer/guidance/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { words } from '../../renderer/week/words.ts'
import { addDays, type CivilDate, weekdayOf } from '../../shared/calendar/civilDate.ts'
import { parseClockTime } from '../../shared/calendar/clockTime.ts'
import { weekLabel } from '../../shared/review/weekLabel.ts'
import { useDesk } from './story/desk.ts'
import { changeBehindThePage, readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { openSample, startJournal } from './story/waysIn.ts'

/** Effort and minutes from Monday to Sunday; null = a rest day. */
const TRAINED: readonly ([number, number] | null)[] = [[7, 50], null, [4, 60], null, [6, 70], [3, 30], null]

describe('a week', () => {
  const desk = useDesk()

  it('of the sample shows its sentences, figures, and flags with their working', async () => {
    const { page, close } = await desk.launch()
    await openSample(page)
    await openScreen(page, 'week')
    const lastWeek = addDays(await mondayOf(page), -7)
    await goToWeek(page, lastWeek, words.before)

    const sentences = page.getByRole('region', { name: words.inShort }).getByRole('paragraph')
    expect(await sentences.count()).toBeGreaterThanOrEqual(4)
    for (const title of [words.sleep.title, words.load.title, words.practices.title, words.checkIn.title]) {
      await page.getByRole('figure', { name: new RegExp(`^${title}`) }).waitFor()
    }
    expect(await figureOf(page, words.load.week)).toBe(
      `${(await loadOfSessions(page, lastWeek)).toLocaleString('en-GB')} AU`,
    )

    const flag = page.getByRole('article').first()
    await flag.getByText(uiWords.howWorkedOut).click()
    const { rule, judgedOn, basis, clears, evidence } = flagWords
    for (const label of [rule, judgedOn, basis, clears, evidence]) {
      expect(await flag.getByText(label, { exact: true }).isVisible()).toBe(true)
    }
    await goToWeek(page, addDays(lastWeek, -7), words.before)
    await goToWeek(page, lastWeek, words.after)
    await close()
  })

  describe('that was written by hand', () => {
    let page: Page
    let monday: CivilDate

    beforeAll(async () => {
      page = (await desk.launch()).page
      await startJournal(page)
      monday = await mondayOf(page)
      for (const [index, trained] of TRAINED.entries())
        await writeTraining(page, addDays(monday, index - 14), trained)
      for (const index of [0, 2, 5]) await writeNight(page, addDays(monday, index - 7))
      await openScreen(page, 'week')
    })

    it('adds up load, monotony and strain as a person does with pencil and paper', async () => {
      await goToWeek(page, addDays(monday, -7), words.before)
      await goToWeek(page, addDays(monday, -14), words.before)
      // 350 + 240 + 420 + 90; mean 157.14 by a sample SD of 178.77; 1100 times that (Foster 1998).
      expect(await figureOf(page, words.load.week)).toBe('1,100 AU')
      expect(await figureOf(page, words.load.monotony)).toBe('0.88')
      expect(await figureOf(page, words.load.strain)).toBe('967 AU')
      await page.getByText(words.load.n(7, 7)).waitFor()
    })

    it('leaves gaps where nothing was written, and says how many values each figure rests on', async () => {
      await goToWeek(page, addDays(monday, -7), words.after)
      const sleep = page.getByRole('figure', { name: new RegExp(`^${words.sleep.title}`) })
      await sleep.getByText(words.sleep.n(3, 7)).waitFor()
      await sleep.getByText(chartWords.showTable).click()
      const table = sleep.getByRole('table')
      expect(await table.getByRole('row').count()).toBe(8)
      expect(await table.getByRole('row').filter({ hasText: chartWords.noEntry }).count()).toBe(4)
      await page.getByText(words.load.none).waitFor()

      const days = page.getByRole('list', { name: words.days })
      expect(await days.getByText(words.fillIn).count()).toBe(4)
    })
  })
})

async function mondayOf(page: Page): Promise<CivilDate> {
  const today = await todayOf(page)
  return addDays(today, 1 - weekdayOf(today))
}

async function goToWeek(page: Page, start: CivilDate, by: string): Promise<void> {
  await page.getByRole('button', { name: by }).click()
  await page.getByRole('heading', { level: 1, name: weekLabel(start) }).waitFor()
}

/** A named figure of the week, as it is written. */
async function figureOf(page: Page, label: string): Promise<string | null> {
  const term = page.getByRole('term').filter({ hasText: label }).first()
  return term.locator('xpath=following-sibling::dd[1]').textContent()
}

/** Effort times minutes of every session of seven days, added up here and not by the review. */
async function loadOfSessions(page: Page, start: CivilDate): Promise<number> {
  let sum = 0
  for (let index = 0; index < 7; index += 1) {
    const { evening } = await readDay(page, addDays(start, index))
    for (const session of evening.training.sessions) {
      sum += (session.ratingOfPerceivedExertion ?? 0) * (session.durationMin ?? 0)
    }
  }
  return sum
}

function writeTraining(page: Page, day: CivilDate, trained: [number, number] | null): Promise<void> {
  return changeBehindThePage(page, day, (evening) => ({
    ...evening,
    training:
      trained === null
        ? { restDay: true, sessions: [] }
        : {
            restDay: false,
            sessions: [
              {
                id: crypto.randomUUID(),
                origin: 'typed',
                activity: 'Rowing',
                start: null,
                ratingOfPerceivedExertion: trained[0],
                durationMin: trained[1],
              },
            ],
          },
  }))
}

/** A night with every answer that time asleep needs. */
function writeNight(page: Page, day: CivilDate): Promise<void> {
  return changeBehindThePage(page, day, (evening) => ({
    ...evening,
    sleep: {
      ...evening.sleep,
      timeIntoBed: parseClockTime('22:30'),
      timeTriedToSleep: parseClockTime('22:45'),
      sleepOnsetLatencyMin: 15,
      awakenings: 1,
      wakeAfterSleepOnsetMin: 10,
      finalAwakening: parseClockTime('06:30'),
      timeOutOfBed: parseClockTime('06:45'),
      attemptAfterFinalAwakeningMin: 0,
    },
  }))
}
