import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lateNotes } from '../../../../renderer/week/lateNote.ts'
import type { WeekReview } from '../../../../shared/review/weekReview.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { anyJournal, at, felt, NIGHT, practised, reviewOf, stored, trained } from './weeks.ts'

/** What the app never says about a person, what it never claims, and what would scold or cheer. */
const FORBIDDEN =
  /overtrain|insomnia|depress|hypogonad|recovered|\bsafe|caus|because of|leads? to|improv|ruin|predict|risk|should|must|fail|miss(ed|ing)|bad week|good week|streak|well done|great job|!/i

const textsOf = ({ sentences, flags }: WeekReview): string[] => [
  ...sentences.map(({ text }) => text),
  ...[...flags.shown, ...flags.further, ...flags.quiet].flatMap((card) => [...card.assumed, card.rule]),
]

const say = (review: WeekReview, about: WeekReview['sentences'][number]['about']) =>
  review.sentences.find((sentence) => sentence.about === about)?.text

describe('the sentences of a week', () => {
  const fullDay = (index: number) =>
    stored(at(index), {
      ...trained([300, 0, 420, 180, 0, 540, 240][((index % 7) + 7) % 7] ?? 0),
      ...felt({ mood: 0.5, energy: 6 }),
      sleep: NIGHT,
      practices: [practised(7, 5)],
      reflections: oneReflection('A quiet day.'),
      tags: index === 0 ? ['travel'] : [],
    })
  const full = reviewOf(Array.from({ length: 35 }, (_, index) => fullDay(index - 28)))

  it('say what it held, each with how many days it stands on', () => {
    expect(full.sentences.map(({ text }) => text)).toEqual([
      'You wrote on 7 of 7 days. You left a reflection on 7 days.',
      // One of the nights before is an hour longer, because the clock went back on 25 October.
      'You slept 6 h 40 a night on average, each night alike (7 of 7 nights). In the four weeks before it was 6 h 42 (28 of 28 nights).',
      'Training: 5 sessions and 2 rest days; load adds up to 1,680 AU over 7 of 7 days. That is 240 AU a day; in the four weeks before it was 240 (28 of 28 days).',
      'You practised 7 times; tension was lower afterwards in 7 of 7 rated before and after. The middle one fell by 2 points.',
      'On average mood was 0.5 on a scale from −3 to 3 and energy was 6 out of 10 (7 of 7 days).',
      'Marked: travel on 1 day.',
    ])
  })

  it('give no average from too few nights, and say how many it takes', () => {
    const shorter = { ...NIGHT, wakeAfterSleepOnsetMin: 30 }
    const few = reviewOf([stored(at(0), { sleep: NIGHT }), stored(at(1), { sleep: shorter })])
    expect(say(few, 'sleep')).toBe(
      '2 nights have sleep times, between 6 h 30 and 6 h 40 asleep (2 of 7 nights); a weekly average begins with 5 nights.',
    )
    expect(few.sentences.length).toBeGreaterThanOrEqual(3)
  })

  it('say of how many days something was filled in later', () => {
    const late = {
      ...stored(at(0), felt({ mood: 1 })),
      enteredAt: { checkIn: Date.parse(`${at(2)}T20:00Z`) },
    }
    const own = { ...stored(at(1), felt({ mood: 1 })), enteredAt: { checkIn: Date.parse(`${at(1)}T20:00Z`) } }
    const review = reviewOf([late, own])
    expect(say(review, 'writing')).toBe('You wrote on 2 of 7 days. Something was filled in later on 1 day.')
    expect(review.days.slice(0, 3).map((day) => day.late)).toEqual([['checkIn'], [], []])
    expect(lateNotes(review.days, 'checkIn')).toEqual(['Filled in later: Mon 16.'])
    expect(lateNotes(review.days, 'sleep')).toEqual([])
  })

  it('say of a rest that it was assumed', () => {
    const review = reviewOf([stored(at(0), trained(300)), stored(at(1), trained(0))], {
      settings: { noEntryMeansRest: true },
    })
    expect(say(review, 'training')).toContain('6 rest days (5 of them assumed, by your setting)')
  })

  it('say plainly when tension rose', () => {
    const practices = [1, 2, 3, 4, 5].map((before) => practised(before, before + 1))
    expect(say(reviewOf([stored(at(0), { practices })]), 'practices')).toBe(
      'You practised 5 times; tension was lower afterwards in 0 of 5 rated before and after. The middle one rose by 1 point.',
    )
  })

  it('never diagnose, explain, promise or scold, whatever the days hold', () => {
    fc.assert(
      fc.property(
        anyJournal,
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (entries, day, noEntryMeansRest) => {
          for (const text of textsOf(reviewOf(entries, { today: at(day), settings: { noEntryMeansRest } }))) {
            expect(text).not.toMatch(FORBIDDEN)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are three to six in a week with an entry, and one in a week without', () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        const { sentences, written } = reviewOf(entries)
        expect(
          written.n === 0 ? sentences.length === 1 : sentences.length >= 3 && sentences.length <= 6,
        ).toBe(true)
        for (const { n, of } of sentences) expect(n).toBeLessThanOrEqual(of)
      }),
      { numRuns: 60 },
    )
  })
})
