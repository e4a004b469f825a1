import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayEntry } from '../../../../shared/evening/evening.ts'
import { ruleReports } from '../../../../shared/guidance/evaluateGuidance.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'
import { guidanceDayOf } from '../../../../shared/review/guidanceDayOf.ts'
import { judgeJournal } from '../../../../shared/review/judgedJournal.ts'
import { NOT_ASKED_FOR } from '../../../../shared/review/missingRecords.ts'
import { anyJournal, at, felt, NIGHT, reviewOf, session, stored, trained } from './weeks.ts'

/** Days from so many before the week to its end, each trained as told; null leaves the day out. */
function journal(daysBefore: number, loadOn: (index: number) => number | null): DayEntry[] {
  return Array.from({ length: daysBefore + 7 }, (_, index) => index - daysBefore).flatMap((index) => {
    const load = loadOn(index)
    return load === null ? [] : [stored(at(index), trained(load))]
  })
}

const ORDINARY = [300, 0, 420, 180, 0, 540, 0] as const
const ordinary = (index: number): number => ORDINARY[((index % 7) + 7) % 7] ?? 0

describe('a flag in the review', () => {
  const ALIKE = [360, 400, 380, 420, 350, 390, 380] as const
  const review = reviewOf(
    journal(91, (index) => (index >= -7 ? (ALIKE[(index + 7) % 7] ?? 0) : ordinary(index))),
  )
  const card = [...review.flags.shown, ...review.flags.further].find(({ ruleId }) => ruleId === 'T-01')

  it('shows its arithmetic, its n, since when it stands, what ends it and where it comes from', () => {
    expect(review.flags.asOf).toBe(at(6))
    expect(card).toMatchObject({ title: 'Training days are very alike', severity: 'watch', grade: 'C' })
    expect(card).toMatchObject({ n: 7, needed: 7, judgedOn: at(6) })
    expect(card?.why).toMatch(/add up to 2,680 AU: 383 a day with a spread \(SD\) of \d+/)
    expect(card?.why).toContain('= monotony')
    expect(card?.values.map(({ name }) => name)).toContain('monotony')
    expect(card?.clearsWhen).toContain('1.8')
    expect(card?.rule).toContain('monotony of 2 or more')
    expect(card?.source).toContain('Foster 1998')
    expect(card?.since.localeCompare(at(6))).toBe(-1)
  })

  it('says how many days of its window were filled in later, of what it reads', () => {
    const entries = journal(91, (index) => (index >= -7 ? (ALIKE[(index + 7) % 7] ?? 0) : ordinary(index)))
    const later = Date.parse(`${at(7)}T20:00Z`)
    const lateAt = (section: 'training' | 'practices') =>
      entries.map((entry) => (entry.day === at(2) ? { ...entry, enteredAt: { [section]: later } } : entry))
    const assumedOf = (section: 'training' | 'practices') => {
      const { flags } = reviewOf(lateAt(section))
      return [...flags.shown, ...flags.further].find(({ ruleId }) => ruleId === 'T-01')?.assumed.join(' ')
    }
    expect(assumedOf('training')).toContain('What stands on 1 day of 84 was filled in later, from memory.')
    expect(assumedOf('practices')).not.toContain('filled in later')
  })

  it('says which rests were only assumed', () => {
    const entries = journal(91, (index) =>
      ordinary(index) === 0 ? null : ordinary(index) + (index > -4 ? 700 : 0),
    )
    const { flags } = reviewOf(entries, { settings: { noEntryMeansRest: true } })
    const cards = [...flags.shown, ...flags.further].filter(({ ruleId }) => ruleId.startsWith('T-'))
    expect(cards.length).toBeGreaterThan(0)
    expect(cards.every(({ assumed }) => /without an entry counted as rest/.test(assumed.join(' ')))).toBe(
      true,
    )
  })

  it('keeps three cards at most and lists the rest', () => {
    const hard = (index: number) =>
      stored(at(index), {
        ...trained(index >= -6 ? 900 : ordinary(index)),
        ...felt(
          index >= -6
            ? { fatigue: 7, soreness: 6, stress: 7, sleepQuality: 7, mood: -3, restingHeartRateBpm: 68 }
            : {
                fatigue: 2,
                soreness: 2,
                stress: 2,
                sleepQuality: 2,
                mood: (index % 3) - 1,
                restingHeartRateBpm: 52,
              },
        ),
        sleep: { ...NIGHT, wakeAfterSleepOnsetMin: index >= -6 ? 140 : 20 },
      })
    const { flags } = reviewOf(Array.from({ length: 98 }, (_, index) => hard(index - 91)))
    expect(flags.shown.length).toBeLessThanOrEqual(3)
    expect(flags.shown[0]?.severity).not.toBe('info')
    expect(flags.quiet.some(({ notes }) => notes.some((note) => note.includes('out of step')))).toBe(true)
  })
})

describe('what cannot be told yet', () => {
  it('names what is missing and how much of it there is', () => {
    const { flags } = reviewOf(journal(35, (index) => (index === 2 ? null : ordinary(index))))
    const alike = flags.cannotTell.find(({ ruleId }) => ruleId === 'T-01')
    expect(alike?.missing).toMatchObject([{ input: 'training load', known: 6, needed: 7 }])
  })

  it('names what was never recorded once, and not rule by rule', () => {
    const { flags } = reviewOf(journal(35, ordinary))
    expect(flags.neverRecorded).toEqual([
      'Hooper items',
      'sleep',
      'mood',
      'resting heart rate',
      'heart rate variability',
    ])
    expect(flags.cannotTell.map(({ ruleId }) => ruleId)).not.toContain('R-02')
  })

  it('names readiness as soon as one of its signals is begun, and not before', () => {
    const entries = journal(35, (index) => (index >= 0 ? 900 : ordinary(index)))
    const missingOf = (days: DayEntry[], ruleId: string) =>
      reviewOf(days).flags.cannotTell.find((rule) => rule.ruleId === ruleId)?.missing
    expect(missingOf(entries, 'X-01')).toBeUndefined()
    const withMood = entries.map((entry) =>
      entry.day === at(5) ? stored(entry.day, { ...entry.evening, ...felt({ mood: 1 }) }) : entry,
    )
    expect(missingOf(withMood, 'X-01')).toMatchObject([
      { input: 'readiness signals', over: 'the last 5 days', known: 0, needed: 4 },
    ])
    expect(missingOf(withMood, 'X-03')).toMatchObject([{ input: 'readiness signals', known: 0, needed: 16 }])
  })

  it('is said of every rule that cannot tell, in full', () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        const judged = judgeJournal(entries, { today: at(7), settings: DEFAULT_SETTINGS })
        const { flags } = reviewOf(entries)
        if (flags.asOf === null) return
        for (const { ruleId, judgement } of ruleReports(judged.guidance, flags.asOf)) {
          if (judgement.crossing !== null || NOT_ASKED_FOR.includes(ruleId)) continue
          expect(judgement.missing, ruleId).not.toEqual([])
          const said = flags.cannotTell.find((rule) => rule.ruleId === ruleId)?.missing ?? []
          const unsaid = judgement.missing
            .filter((each) => !said.some((line) => isDeepStrictEqual(line, each)))
            .map(({ input }) => input)
          const signals = ['Hooper items', 'sleep', 'mood', 'resting heart rate', 'heart rate variability']
          const isNever = (input: string): boolean =>
            flags.neverRecorded.some((never) => never === input) ||
            (input === 'readiness signals' && signals.every((each) => isNever(each)))
          expect(
            unsaid.filter((input) => !isNever(input)),
            ruleId,
          ).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('says how far the first 28 days have come', () => {
    expect(reviewOf(journal(7, ordinary)).flags.learningDay).toBe(14)
    expect(reviewOf(journal(35, ordinary)).flags.learningDay).toBeNull()
  })
})

describe('the day that is judged', () => {
  const before = journal(35, (index) => (index < 0 ? ordinary(index) : null))

  it('is yesterday until today has a word about training', () => {
    const morning = [...before, stored(at(0), trained(0)), stored(at(1), { sleep: NIGHT })]
    expect(reviewOf(morning, { today: at(1) }).flags.asOf).toBe(at(0))
    const evening = [...before, stored(at(0), trained(0)), stored(at(1), trained(200))]
    expect(reviewOf(evening, { today: at(1) }).flags.asOf).toBe(at(1))
  })

  it('is today as soon as anything is written where training never is', () => {
    const days = [stored(at(-2), felt({ mood: 1 })), stored(at(1), felt({ mood: 0 }))]
    expect(reviewOf(days, { today: at(1) }).flags.asOf).toBe(at(1))
  })
})

describe('a day as the rules read it', () => {
  const reading = { date: at(0), noEntryMeansRest: false, over: true }

  it('is unknown without an entry, and a rest only by the setting once it is over', () => {
    expect(guidanceDayOf({ ...reading, entry: null }).load).toEqual({ kind: 'unknown' })
    expect(guidanceDayOf({ ...reading, entry: null, noEntryMeansRest: true }).load).toEqual({ kind: 'rest' })
    const today = { ...reading, entry: null, noEntryMeansRest: true, over: false }
    expect(guidanceDayOf(today).load).toEqual({ kind: 'unknown' })
  })

  it('carries the ratings, the sleep with naps and the sessions as they were written', () => {
    const entry = stored(at(0), {
      ...felt({ fatigue: 3, soreness: 2, stress: 4, sleepQuality: 2.5, mood: -1, libido: 6 }),
      sleep: { ...NIGHT, naps: [{ id: 'nap-1', start: null, durationMin: 20 }] },
      training: { restDay: false, sessions: [session(300)] },
      tags: ['heat'],
    })
    expect(guidanceDayOf({ ...reading, entry })).toMatchObject({
      date: at(0),
      load: { kind: 'value', load: 300 },
      sessions: [{ activity: 'Run', durationMin: 60, distanceKm: null, performance: null }],
      hooper: { fatigue: 3, soreness: 2, stress: 4, sleepQuality: 2.5 },
      totalSleepTime24hMin: 420,
      valence: -1,
      libido: 6,
      tags: ['heat'],
    })
  })
})
