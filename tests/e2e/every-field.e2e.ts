import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { words } from '../../renderer/evening/words.ts'
import { words as reflectionWords } from '../../renderer/reflection/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { EMPTY_EVENING, type Evening } from '../../shared/evening/evening.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { changeBehindThePage, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { makeOneOfEach } from './story/trackersOnPage.ts'
import { startJournal, unlock } from './story/waysIn.ts'

/** What was typed longer ago than this is on disk, whatever happens; milliseconds. */
const PROMISE_MS = 1000

/** A field, what is typed into it over a second before the app is killed, and what is typed just before. */
interface Typed {
  readonly label: string
  /** Which of the fields of that name, from 0. */
  readonly nth: number
  readonly owed: string
  readonly late: string
}

const { sleepLabels, checkIn } = words

/** Every field that takes text; each is left in the middle of a word or a number. */
const FIELDS: readonly Typed[] = [
  { label: sleepLabels.timeIntoBed, nth: 0, owed: '22:4', late: '5' },
  { label: sleepLabels.timeTriedToSleep, nth: 0, owed: 'around 2', late: '3' },
  { label: sleepLabels.sleepOnsetLatencyMin, nth: 0, owed: '1', late: '5' },
  { label: sleepLabels.awakenings, nth: 0, owed: '1', late: '2' },
  { label: sleepLabels.wakeAfterSleepOnsetMin, nth: 0, owed: '2', late: '0' },
  { label: sleepLabels.finalAwakening, nth: 0, owed: '6:3', late: '5' },
  { label: sleepLabels.timeOutOfBed, nth: 0, owed: '07', late: '00' },
  { label: sleepLabels.attemptAfterFinalAwakeningMin, nth: 0, owed: '1', late: '0' },
  { label: words.napStart, nth: 0, owed: '13:', late: '30' },
  { label: words.napLength, nth: 0, owed: '2', late: '5' },
  { label: words.activity, nth: 0, owed: 'Hill r', late: 'un' },
  { label: words.sessionLength, nth: 0, owed: '5', late: '0' },
  { label: words.sessionStart, nth: 1, owed: '17', late: '30' },
  { label: words.practiceLength, nth: 1, owed: '1', late: '2' },
  { label: checkIn.restingHeartRateBpm.label, nth: 0, owed: '57.', late: '4' },
  { label: checkIn.hrvRmssdMs.label, nth: 0, owed: '48', late: '.5' },
  { label: 'Zinc', nth: 0, owed: '1', late: '5' },
  { label: 'Dream', nth: 0, owed: 'A house by the s', late: 'ea' },
  { label: words.reflectionLabel, nth: 0, owed: 'The light on the wat', late: 'er' },
  { label: reflectionWords.tags, nth: 0, owed: 'cal', late: 'm' },
  { label: reflectionWords.labelOf(2), nth: 1, owed: '# A second ti', late: 'tle' },
]

/** One of each item, so that all of their fields are on the page. */
const WITH_ITEMS: Evening = {
  ...EMPTY_EVENING,
  sleep: { ...EMPTY_EVENING.sleep, naps: [{ id: 'nap', start: null, durationMin: null }] },
  training: {
    restDay: false,
    sessions: [
      {
        id: 'session',
        activity: null,
        start: clockTimeAt(18 * 60),
        durationMin: null,
        ratingOfPerceivedExertion: null,
        origin: 'typed',
      },
    ],
  },
  // Two texts, so that a second one and the tags are on the page.
  reflections: ['first', 'second'].map((id) => ({ id, text: id, tags: ['lake'], promptId: null })),
  practices: [
    { id: 'practice', kind: 'meditation', durationMin: null, tensionBefore: null, tensionAfter: null },
  ],
}

/** Answers to two of the person's own questions. */
const ANSWERS = [
  ['Supper', 'Lake'],
  ['Outside', uiWords.answers.yes],
] as const

const fieldOf = (page: Page, { label, nth }: Typed): Locator =>
  page.getByRole('main').getByLabel(label, { exact: true }).nth(nth)

describe('a kill while one types', () => {
  const desk = useDesk()
  const profile = desk.folder()
  let here: LaunchedApp

  async function comeBack(): Promise<Page> {
    here = await desk.launch(profile)
    await unlock(here.page)
    await reflectionOf(here.page).waitFor()
    return here.page
  }

  it('begins with a journal that has one of each item', async () => {
    here = await desk.launch(profile)
    const { page } = here
    await startJournal(page)
    await openScreen(page, 'settings')
    await makeOneOfEach(page)
    await changeBehindThePage(page, await todayOf(page), () => WITH_ITEMS)
    await openScreen(page, 'days')
    await openScreen(page, 'tonight')
    await reflectionOf(page).waitFor()
  })

  it.each(FIELDS)('in "$label" ($nth) takes at most the last second', async (typed) => {
    const { owed, late } = typed
    const { page } = here
    const field = fieldOf(page, typed)
    await field.fill('')
    await field.pressSequentially(owed)
    await page.waitForTimeout(PROMISE_MS)
    await field.pressSequentially(late)
    await here.kill()
    const kept = await fieldOf(await comeBack(), typed).inputValue()
    expect(kept.startsWith(owed) || Number(kept) === Number(owed), `"${kept}" was kept`).toBe(true)
    expect(`${owed}${late}`.startsWith(kept) || Number(kept) === Number(owed)).toBe(true)
  })

  it('takes no rating, answer, tag or press that is older than a second', async () => {
    const { page } = here
    const scales = [checkIn.fatigue, checkIn.libido, { label: 'Knee' }].map(({ label }) =>
      page.getByRole('radiogroup', { name: label }),
    )
    for (const [index, scale] of scales.entries()) {
      await scale.getByRole('radio').first().focus()
      await page.keyboard.press(String(index + 3))
    }
    await page.getByRole('button', { name: words.tags.travel, exact: true }).click()
    for (const [question, answer] of ANSWERS) {
      await page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
    }
    const tag = page.getByLabel(reflectionWords.tags, { exact: true }).first()
    await tag.fill('quiet')
    await tag.press('Enter')
    await page.waitForTimeout(PROMISE_MS)
    await here.kill()
    const again = await comeBack()
    for (const [index, { label }] of [checkIn.fatigue, checkIn.libido, { label: 'Knee' }].entries()) {
      const chosen = again.getByRole('radiogroup', { name: label }).getByRole('radio', { checked: true })
      expect(await chosen.getAttribute('aria-label')).toMatch(new RegExp(`^${index + 3}`))
    }
    const circumstance = again.getByRole('button', { name: words.tags.travel, exact: true })
    expect(await circumstance.getAttribute('aria-pressed')).toBe('true')
    for (const [question, answer] of ANSWERS) {
      const group = again.getByRole('radiogroup', { name: question })
      await group.locator('label', { hasText: answer }).getByRole('radio', { checked: true }).waitFor()
    }
    const tags = again.getByRole('list', { name: uiWords.tagsOf(reflectionWords.tags) }).first()
    await tags.getByText('quiet', { exact: true }).waitFor()
    await here.close()
  })
})
