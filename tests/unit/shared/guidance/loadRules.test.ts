import { describe, expect, it } from 'vitest'
import { evaluateGuidance, guidanceOn, ruleReports } from '../../../../shared/guidance/evaluateGuidance.ts'
import type { Flag } from '../../../../shared/guidance/flag.ts'
import type { GuidanceDay } from '../../../../shared/guidance/guidanceDay.ts'
import {
  DEFAULT_GUIDANCE_SETTINGS,
  type GuidanceSettings,
} from '../../../../shared/guidance/guidanceSettings.ts'
import type { RuleId } from '../../../../shared/guidance/rules/ruleTable.ts'
import { dayAt, hooper, journal, load, ORDINARY_WEEK } from './journals.ts'

const SETTINGS: GuidanceSettings = DEFAULT_GUIDANCE_SETTINGS

/** The flag of a rule on the day with this index. */
function flag(
  days: readonly GuidanceDay[],
  id: RuleId,
  index: number,
  settings = SETTINGS,
): Flag | undefined {
  return guidanceOn(evaluateGuidance(days, settings), dayAt(index))?.flags.find(({ ruleId }) => ruleId === id)
}

const value = (given: Flag | undefined, name: string) =>
  given?.judgement.values.find((working) => working.name === name)?.value

const ordinary = (index: number) => ORDINARY_WEEK[index % 7] ?? 0

describe('T-01, days that are alike', () => {
  const alike = [360, 400, 380, 420, 350, 390, 0]
  const days = journal(120, (index) => load(index < 100 ? ordinary(index) : (alike[index % 7] ?? 0)))

  it('is silent for an ordinary week', () => {
    expect(flag(days, 'T-01', 99)).toBeUndefined()
  })

  it('shows a monotony of 2.24 with the numbers behind it', () => {
    const given = flag(days, 'T-01', 110)
    expect(given).toMatchObject({ state: 'active', severity: 'watch', grade: 'C', mutes: [] })
    expect(value(given, 'monotony')).toBeCloseTo(2.2384, 4)
    expect(value(given, 'weekLoad')).toBe(2300)
  })

  it('counts seven equal days as alike', () => {
    const equal = journal(60, () => load(300))
    expect(flag(equal, 'T-01', 59)).toMatchObject({ state: 'active' })
  })

  it('cannot tell with one unknown day in the week', () => {
    const gap = journal(60, (index) => load(index === 57 ? null : 300))
    const report = ruleReports(evaluateGuidance(gap, SETTINGS), dayAt(59)).find(
      ({ ruleId }) => ruleId === 'T-01',
    )
    expect(report?.judgement).toMatchObject({
      crossing: null,
      missing: [{ input: 'training load', over: 'the last 7 days', known: 6, needed: 7 }],
    })
  })

  it('stays quiet in a week lighter than usual', () => {
    const light = journal(120, (index) => load(index < 100 ? ordinary(index) : 50))
    expect(flag(light, 'T-01', 112)).toMatchObject({ state: 'active', mutes: ['low-load'] })
  })
})

describe('T-05, days without rest', () => {
  it('shows on the tenth training day in a row, even while learning, since the first of them', () => {
    const days = journal(14, () => load(200))
    expect(flag(days, 'T-05', 8)).toBeUndefined()
    expect(flag(days, 'T-05', 9)).toMatchObject({ severity: 'info', since: dayAt(0), mutes: [] })
  })

  it('ends with one rest day', () => {
    const days = journal(14, (index) => load(index === 12 ? 0 : 200))
    expect(flag(days, 'T-05', 11)).toBeDefined()
    expect(flag(days, 'T-05', 12)).toBeUndefined()
  })

  it('does not count across an unknown day', () => {
    const days = journal(14, (index) => load(index === 6 ? null : 200))
    expect(flag(days, 'T-05', 13)).toBeUndefined()
  })
})

describe('T-02, T-03 and T-06, this week against one’s own past', () => {
  it('show a week far above the ones before it', () => {
    const days = journal(130, (index) => load(ordinary(index) * (index < 120 ? 1 : 2)))
    expect(flag(days, 'T-03', 126)).toMatchObject({ state: 'active', mutes: ['few-sessions'] })
    expect(value(flag(days, 'T-03', 126), 'pct')).toBeCloseTo(100, 6)
    expect(flag(days, 'T-02', 126)).toMatchObject({ state: 'active', severity: 'watch' })
  })

  it('never call a week that repeats the ones before it high', () => {
    const guidance = evaluateGuidance(
      journal(200, (index) => load(ordinary(index))),
      SETTINGS,
    )
    for (const { guidance: given } of guidance.judged) {
      expect(given.loadHigh).not.toBe(true)
      expect(given.flags.map(({ ruleId }) => ruleId)).not.toContain('T-02')
    }
  })

  it('show that no week was easier for eight weeks, once in 28 days', () => {
    const days = journal(150, (index) => load(ordinary(index)))
    const guidance = evaluateGuidance(days, SETTINGS)
    const shown = days.filter(({ date }) => guidanceOn(guidance, date)?.cards.includes('T-06'))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThanOrEqual(3)
    const easy = journal(150, (index) => load(ordinary(index) * (index >= 140 ? 0.5 : 1)))
    expect(flag(easy, 'T-06', 149)).toBeUndefined()
  })
})

describe('T-04, one long session', () => {
  const run = (durationMin: number) => [{ activity: 'run', durationMin, distanceKm: null, performance: null }]
  const days = (long: number, after: number) =>
    journal(24, (index) => {
      if (index === 14) return { ...load(500), sessions: run(long) }
      return index % 2 === 0 ? { ...load(200), sessions: run(index === 16 ? after : 60) } : load(0)
    })

  it('is info above ten percent and watch above double', () => {
    expect(flag(days(75, 75), 'T-04', 14)).toMatchObject({ severity: 'info', grade: 'B' })
    expect(flag(days(121, 75), 'T-04', 14)).toMatchObject({ severity: 'watch' })
    expect(flag(days(66, 60), 'T-04', 14)).toBeUndefined()
  })

  it('ends with the next session of its kind within the limit', () => {
    expect(flag(days(75, 60), 'T-04', 15)).toBeDefined()
    expect(flag(days(75, 60), 'T-04', 16)).toBeUndefined()
  })

  it('ends after seven days without another', () => {
    const alone = journal(24, (index) => (index <= 14 ? (days(75, 60)[index] ?? {}) : load(0)))
    expect(flag(alone, 'T-04', 20)).toBeDefined()
    expect(flag(alone, 'T-04', 21)).toBeUndefined()
  })
})

describe('limits', () => {
  it('can be moved within their bounds and not beyond', () => {
    const days = journal(60, (index) => load(ordinary(index)))
    const moved = (enter: number) => ({ ...SETTINGS, limits: { 'T-01': { enter, clear: 1 } } })
    expect(flag(days, 'T-01', 59, moved(0.5))).toBeUndefined()
    const alike = journal(60, (index) => load([360, 100, 380, 420, 350, 390, 200][index % 7] ?? 0))
    expect(flag(alike, 'T-01', 59, moved(1.5))).toBeDefined()
  })

  it('leave a rule that watches readiness as well a step higher', () => {
    const tired = journal(60, (index) => ({
      ...load(index < 45 ? ordinary(index) : 200),
      ...hooper(index < 57 ? 2 + (index % 2) : 6),
      valence: index < 57 ? 1 + (index % 2) : -2,
      totalSleepTime24hMin: index < 57 ? 480 : 360,
    }))
    expect(flag(tired, 'T-05', 59)).toMatchObject({ severity: 'watch' })
  })
})
