import { describe, expect, it } from 'vitest'
import { describeFlag } from '../../../../shared/guidance/describe.ts'
import { evaluateGuidance, guidanceOn } from '../../../../shared/guidance/evaluateGuidance.ts'
import type { GuidanceDay } from '../../../../shared/guidance/guidanceDay.ts'
import {
  DEFAULT_GUIDANCE_SETTINGS,
  type GuidanceSettings,
} from '../../../../shared/guidance/guidanceSettings.ts'
import type { RuleId } from '../../../../shared/guidance/rules/ruleTable.ts'
import { dayAt, hooper, journal, load } from './journals.ts'

const SETTINGS: GuidanceSettings = DEFAULT_GUIDANCE_SETTINGS
const CHANGE = 40

/** Usual records until day 40, then others. */
const changed = (
  usual: (index: number) => Partial<GuidanceDay>,
  later: (index: number) => Partial<GuidanceDay>,
) => journal(80, (index) => (index < CHANGE ? usual(index) : later(index)))

function evaluate(days: readonly GuidanceDay[], settings = SETTINGS) {
  const guidance = evaluateGuidance(days, settings)
  return (id: RuleId, index: number) =>
    guidanceOn(guidance, dayAt(index))?.flags.find(({ ruleId }) => ruleId === id)
}

describe('R-01, harder days', () => {
  const flag = evaluate(
    changed(
      (index) => hooper(2 + (index % 2)),
      () => hooper(5),
    ),
  )

  it('shows within four days as info and becomes watch after a week', () => {
    expect(flag('R-01', CHANGE - 1)).toBeUndefined()
    expect(flag('R-01', CHANGE + 3)).toMatchObject({ severity: 'info', mutes: [] })
    expect(flag('R-01', CHANGE + 9)).toMatchObject({ severity: 'watch' })
  })

  it('clears when the days are usual again', () => {
    const back = evaluate(
      journal(80, (index) => hooper(index < CHANGE || index > CHANGE + 4 ? 2 + (index % 2) : 5)),
    )
    expect(back('R-01', CHANGE + 3)).toBeDefined()
    expect(back('R-01', CHANGE + 14)).toBeUndefined()
  })
})

describe('R-02, resting heart rate', () => {
  const rate = (bpm: number, tags: GuidanceDay['tags'] = []) => ({ restingHeartRateBpm: bpm, tags })
  const usual = (index: number) => rate(51 + (index % 3))

  it('six beats up is info, with alcohol and heat noted beside it', () => {
    const flag = evaluate(changed(usual, () => rate(58, ['alcohol', 'heat'])))('R-02', CHANGE + 4)
    expect(flag).toMatchObject({ severity: 'info', judgement: { annotations: ['alcohol', 'heat'] } })
    expect(flag && describeFlag(flag, SETTINGS).notes).toHaveLength(2)
  })

  it('is quiet while ill and for three days after', () => {
    const ill = changed(usual, (index) => rate(58, index < CHANGE + 5 ? ['ill'] : []))
    expect(evaluate(ill)('R-02', CHANGE + 7)?.mutes).toEqual(['ill'])
    expect(evaluate(ill)('R-02', CHANGE + 8)?.mutes).toEqual([])
  })
})

describe('R-03, heart rate variability', () => {
  it('shows when a week lies below the band', () => {
    const days = changed(
      (index) => ({ hrvRmssdMs: 58 + 4 * (index % 3) }),
      () => ({ hrvRmssdMs: 45 }),
    )
    expect(evaluate(days)('R-03', CHANGE + 7)).toMatchObject({ severity: 'info', grade: 'B' })
  })

  it('lasts seven days without a reading and then ends as stale', () => {
    const days = changed(
      (index) => ({ hrvRmssdMs: 58 + 4 * (index % 3) }),
      (index) => (index < CHANGE + 8 ? { hrvRmssdMs: 45 } : {}),
    )
    const flag = evaluate(days)
    const states = Array.from({ length: 20 }, (_, since) => flag('R-03', CHANGE + 7 + since)?.state)
    expect(states.filter((state) => state === 'stale')).toHaveLength(1)
    expect(states.at(-1)).toBeUndefined()
  })
})

describe('R-04, short nights', () => {
  const nights = (minutes: number, tags: GuidanceDay['tags'] = []) =>
    changed(
      () => ({ totalSleepTime24hMin: 480 }),
      () => ({ totalSleepTime24hMin: minutes, tags }),
    )

  it('an hour under one’s need is info, an hour and a half over a week is watch', () => {
    expect(evaluate(nights(415))('R-04', CHANGE + 10)).toMatchObject({ severity: 'info' })
    expect(evaluate(nights(385))('R-04', CHANGE + 10)).toMatchObject({ severity: 'watch' })
    expect(evaluate(nights(385, ['shift-work']))('R-04', CHANGE + 10)).toMatchObject({ severity: 'info' })
  })

  it('follow one’s own need', () => {
    expect(evaluate(nights(415), { ...SETTINGS, sleepNeedMin: 420 })('R-04', CHANGE + 10)).toBeUndefined()
  })

  it('note a journey across three time zones', () => {
    const days = nights(415).map((day, index) => (index === CHANGE ? { ...day, zoneShiftHours: -6 } : day))
    expect(evaluate(days)('R-04', CHANGE + 5)?.judgement.annotations).toEqual(['travel'])
    expect(evaluate(days)('R-04', CHANGE + 7)?.judgement.annotations).toEqual([])
  })
})

describe('R-05, mood', () => {
  it('suggests talking to someone after two weeks, not before', () => {
    const low = journal(120, (index) => ({ valence: index < 60 ? (index % 3) - 0.5 : -2 - index / 60 }))
    const flag = evaluate(low)
    const suggestion = (index: number) => {
      const given = flag('R-05', index)
      return given && describeFlag(given, SETTINGS).suggestion
    }
    expect(flag('R-05', 66)).toMatchObject({ severity: 'info' })
    expect(suggestion(66)).toBeNull()
    expect(suggestion(78)).toBe('Consider talking to someone you trust.')
  })
})

describe('R-06, comparable sessions', () => {
  const session = (performance: number | null) => [
    { activity: 'run', durationMin: 45, distanceKm: null, performance },
  ]

  it('two of three worse than usual is watch, and muted for two weeks after illness', () => {
    const days = changed(
      (index) => ({ ...load(300), sessions: index % 2 === 0 ? session(0) : [] }),
      (index) => ({ ...load(300), sessions: index % 2 === 0 ? session(-1) : [] }),
    )
    expect(evaluate(days)('R-06', CHANGE + 6)).toMatchObject({ severity: 'watch', grade: 'A', mutes: [] })
    const ill = days.map((day, index) => (index === CHANGE - 5 ? { ...day, tags: ['ill' as const] } : day))
    expect(evaluate(ill)('R-06', CHANGE + 6)?.mutes).toEqual(['after-illness'])
  })
})
