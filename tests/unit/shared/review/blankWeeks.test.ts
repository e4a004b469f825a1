import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'
import { judgeJournal } from '../../../../shared/review/judgedJournal.ts'
import { buildWeekReview } from '../../../../shared/review/weekReview.ts'
import { REVIEW_DAYS } from '../../../../shared/review/weekSpan.ts'
import { at, felt, MONDAY, NIGHT, reviewOf, stored, trained } from './weeks.ts'

describe('a week without an entry', () => {
  it('is one kind sentence and no figure', () => {
    const review = reviewOf([stored(at(-10), trained(300))])
    expect(review.written).toEqual({ n: 0, of: 7 })
    expect(review.sentences).toHaveLength(1)
    expect(review.sentences[0]?.text).toContain('That is fine')
    expect(review.days.every(({ state }) => state === 'empty')).toBe(true)
    expect(review.training.weekLoad).toMatchObject({ value: null, n: 0, of: 7 })
    expect(review.sleep.totalSleepTime.now).toMatchObject({ value: null, n: 0, of: 7 })
  })

  it('before the journal began is not missing', () => {
    const review = reviewOf([])
    expect(review.days.every(({ state }) => state === 'before')).toBe(true)
    expect(review.written).toEqual({ n: 0, of: 0 })
    expect(review.flags).toMatchObject({ shown: [], quiet: [], cannotTell: [], ended: [] })
    expect(review.firstDay).toBeNull()
  })

  it('may be still to come', () => {
    const review = reviewOf([stored(at(-10), trained(300))], { today: at(-3) })
    expect(review.phase).toBe('future')
    expect(review.sentences.map(({ text }) => text)).toEqual(['This week is still to come.'])
    expect(review.flags.asOf).toBeNull()
  })

  it('counts a day that was emptied again as never written', () => {
    const review = reviewOf([stored(at(-1), trained(300)), stored(at(0), {})])
    expect(review.days[0]?.state).toBe('empty')
  })
})

describe('the running week', () => {
  const entries = [stored(at(-1), trained(300)), stored(at(0), trained(0)), stored(at(2), { sleep: NIGHT })]

  it('knows days to come as not yet, and today as open until something is written', () => {
    const states = reviewOf(entries, { today: at(3) }).days.map(({ state }) => state)
    expect(states).toEqual(['recorded', 'empty', 'recorded', 'open', 'notYet', 'notYet', 'notYet'])
  })

  it('counts neither the days to come nor an unwritten today', () => {
    const review = reviewOf(entries, { today: at(3) })
    expect(review.written).toEqual({ n: 2, of: 3 })
    expect(review.sentences[0]?.text).toBe('You wrote on 2 of 3 days so far.')
    expect(review.sleep.totalSleepTime.now).toMatchObject({ n: 1, of: 3 })
    expect(review.training.weekLoad).toMatchObject({ value: 0, n: 1, of: 3 })
    expect(review.training.unknownDays).toEqual([at(1), at(2)])
  })

  it('counts each part of today as soon as it is written', () => {
    const review = reviewOf([...entries, stored(at(3), { sleep: NIGHT })], { today: at(3) })
    expect(review.sleep.totalSleepTime.now).toMatchObject({ n: 2, of: 4 })
    expect(review.training.rows[3]?.state).toBe('open')
    expect(review.training.weekLoad).toMatchObject({ n: 1, of: 3 })
  })

  it('leaves the days before the journal began out of every count', () => {
    const review = reviewOf([stored(at(2), felt({ mood: 1 }))], { today: at(3) })
    expect(review.days.map(({ state }) => state).slice(0, 4)).toEqual([
      'before',
      'before',
      'recorded',
      'open',
    ])
    expect(review.written).toEqual({ n: 1, of: 1 })
  })
})

describe('what the review is given', () => {
  it('may be more days than it reads', () => {
    const entries = Array.from({ length: 900 }, (_, index) =>
      stored(at(index - 893), trained(((index * 7) % 5) * 120)),
    )
    const judged = judgeJournal(entries, { today: at(7), settings: DEFAULT_SETTINGS })
    const review = (given: typeof entries) => buildWeekReview({ weekStart: MONDAY, entries: given, judged })
    const first = addDays(at(6), 1 - REVIEW_DAYS)
    expect(review(entries.filter(({ day }) => day >= first))).toEqual(review(entries))
  })
})
