import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFlag, describeJudgement } from '../../../../shared/guidance/describe.ts'
import {
  evaluateGuidance,
  guidanceOn,
  reviseGuidance,
  ruleReports,
} from '../../../../shared/guidance/evaluateGuidance.ts'
import { DEFAULT_GUIDANCE_SETTINGS } from '../../../../shared/guidance/guidanceSettings.ts'
import { anyJournal, anyRecords, dayAt, journal, load } from './journals.ts'

const SETTINGS = DEFAULT_GUIDANCE_SETTINGS
/** Journals are large, so runs are few and a failing one is not shrunk. */
const RUNS = { numRuns: 20, endOnFailure: true }
const everyDay = (guidance: ReturnType<typeof evaluateGuidance>) => guidance.judged.map((day) => day.guidance)

describe('guidance', () => {
  it('after a correction equals judging everything anew', () => {
    fc.assert(
      fc.property(
        anyJournal,
        fc.array(fc.tuple(fc.integer({ min: -5, max: 100 }), anyRecords), { minLength: 1, maxLength: 4 }),
        (days, corrections) => {
          let revised = evaluateGuidance(days, SETTINGS)
          const byDate = new Map(days.map((day) => [day.date, day]))
          for (const [index, records] of corrections) {
            const corrected = { ...(journal(1, () => records)[0] ?? fail()), date: dayAt(index) }
            byDate.set(corrected.date, corrected)
            revised = reviseGuidance(revised, [corrected])
          }
          const anew = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
          expect(everyDay(revised)).toEqual(everyDay(evaluateGuidance(anew, SETTINGS)))
        },
      ),
      RUNS,
    )
  })

  it('never reads a day later than the one it judges', () => {
    fc.assert(
      fc.property(anyJournal, fc.double({ min: 0, max: 1, noNaN: true }), (days, part) => {
        const until = 1 + Math.floor(part * (days.length - 1))
        const all = everyDay(evaluateGuidance(days, SETTINGS)).slice(0, until)
        expect(everyDay(evaluateGuidance(days.slice(0, until), SETTINGS))).toEqual(all)
      }),
      RUNS,
    )
  })

  it('shows at most three cards, none of them quiet, and says why for every flag', () => {
    fc.assert(
      fc.property(anyJournal, (days) => {
        const guidance = evaluateGuidance(days, SETTINGS)
        for (const { date, flags, cards } of everyDay(guidance)) {
          expect(cards.length).toBeLessThanOrEqual(3)
          for (const flag of flags) {
            if (cards.includes(flag.ruleId)) expect(flag.mutes).toEqual([])
            expect(flag.since <= date).toBe(true)
            expect(describeFlag(flag, SETTINGS).why).not.toBe('')
          }
        }
      }),
      RUNS,
    )
  })

  it('names what is missing whenever a rule cannot tell', () => {
    fc.assert(
      fc.property(anyJournal, (days) => {
        const guidance = evaluateGuidance(days, SETTINGS)
        const last = days.at(-1)
        const reports = last === undefined ? [] : ruleReports(guidance, last.date)
        const silent = reports.filter(({ judgement }) => judgement.crossing === null)
        expect(silent.map(({ ruleId }) => ruleId)).toEqual(
          last === undefined ? [] : guidanceOn(guidance, last.date)?.cannotTell,
        )
        for (const { ruleId, judgement } of silent) {
          expect(judgement.missing, ruleId).not.toEqual([])
          expect(describeJudgement(ruleId, judgement, SETTINGS).why).toMatch(/^Cannot tell yet: /)
        }
      }),
      RUNS,
    )
  })

  it('counts days that were never written as unknown', () => {
    const days = journal(40, () => load(300))
    const gap = days.filter((_, index) => index !== 20)
    expect(evaluateGuidance(gap, SETTINGS).days).toHaveLength(40)
    expect(() => evaluateGuidance([...days].reverse(), SETTINGS)).toThrow(RangeError)
  })
})

function fail(): never {
  throw new Error('unreachable')
}
