import { describe, expect, it } from 'vitest'
import { evaluateGuidance, guidanceOn, ruleReports } from '../../../../shared/guidance/evaluateGuidance.ts'
import type { GuidanceDay } from '../../../../shared/guidance/guidanceDay.ts'
import { DEFAULT_GUIDANCE_SETTINGS } from '../../../../shared/guidance/guidanceSettings.ts'
import type { RuleId } from '../../../../shared/guidance/rules/ruleTable.ts'
import { dayAt, hooper, journal, load, ORDINARY_WEEK } from './journals.ts'

const ordinary = (index: number) => ORDINARY_WEEK[index % 7] ?? 0

/** Sleeping, feeling and rating well. */
const well = (index: number): Partial<GuidanceDay> => ({
  ...hooper(2 + (index % 2)),
  valence: 1 + (index % 2),
  totalSleepTime24hMin: 480,
})

const unwell: Partial<GuidanceDay> = { ...hooper(5), valence: -2, totalSleepTime24hMin: 380 }

/** Ordinary until day 60, then much more training with poor sleep, mood and ratings. */
const overreached = (length: number) =>
  journal(length, (index) =>
    index < 60 ? { ...load(ordinary(index)), ...well(index) } : { ...load(ordinary(index) + 250), ...unwell },
  )

function evaluate(days: readonly GuidanceDay[], changes: Partial<typeof DEFAULT_GUIDANCE_SETTINGS> = {}) {
  const guidance = evaluateGuidance(days, { ...DEFAULT_GUIDANCE_SETTINGS, ...changes })
  return {
    on: (index: number) => guidanceOn(guidance, dayAt(index)),
    flag: (id: RuleId, index: number) =>
      guidanceOn(guidance, dayAt(index))?.flags.find(({ ruleId }) => ruleId === id),
    report: (id: RuleId, index: number) =>
      ruleReports(guidance, dayAt(index)).find(({ ruleId }) => ruleId === id),
  }
}

describe('high load with low readiness', () => {
  const journalOf85 = evaluate(overreached(85))

  it('is not seen in ordinary weeks', () => {
    expect(journalOf85.on(59)).toMatchObject({ mismatchLevel: 'none', loadHigh: false, readinessLow: false })
  })

  it('is at watch within seven days and at act within fourteen', () => {
    const days = Array.from({ length: 25 }, (_, since) => journalOf85.on(60 + since)?.mismatchLevel)
    expect(days.indexOf('watch')).toBeGreaterThan(0)
    expect(days.indexOf('watch')).toBeLessThan(7)
    expect(days.indexOf('act')).toBeGreaterThan(days.indexOf('watch'))
    expect(days.indexOf('act')).toBeLessThan(14)
  })

  it('stands alone on the cards: what it explains is listed but quiet', () => {
    const day = journalOf85.on(73)
    expect(day?.cards).toContain('X-02')
    expect(day?.cards).not.toContain('X-01')
    expect(journalOf85.flag('R-01', 73)?.mutes).toEqual(['superseded'])
    expect(journalOf85.flag('X-01', 73)?.mutes).toEqual(['superseded'])
  })

  it('is paused while ill and for three days after, and then supersedes nothing', () => {
    const ill = overreached(85).map((day, index) => (index === 70 ? { ...day, tags: ['ill' as const] } : day))
    const evaluated = evaluate(ill)
    expect(evaluated.flag('X-01', 73)?.mutes).toContain('ill')
    expect(evaluated.flag('R-01', 73)?.mutes).toEqual([])
    expect(evaluated.on(73)?.paused).toBe(true)
    expect(evaluated.on(74)?.paused).toBe(false)
  })

  it('names the half that is not known well enough', () => {
    const silent = evaluate(overreached(85).map((day) => ({ ...day, valence: null, ...hooper(null) })))
    expect(silent.on(80)).toMatchObject({ mismatchLevel: 'none', readinessLow: null })
    expect(silent.report('X-01', 80)?.judgement).toMatchObject({
      crossing: null,
      missing: [{ input: 'readiness signals', over: 'the last 5 days', known: 0, needed: 4 }],
    })
  })

  it('is not shown in the first 28 days', () => {
    const early = evaluate(
      overreached(85)
        .slice(40)
        .map((day, index) => ({ ...day, date: dayAt(index) })),
    )
    expect(early.on(27)?.learning).toBe(true)
    expect(early.on(28)?.learning).toBe(false)
  })

  it('cannot be dismissed at act, while a watch can for fourteen days', () => {
    const dismissals = [
      { ruleId: 'X-01' as const, on: dayAt(64) },
      { ruleId: 'X-02' as const, on: dayAt(64) },
    ]
    const evaluated = evaluate(overreached(85), { dismissals })
    expect(evaluated.flag('X-01', 65)?.mutes ?? []).toContain('dismissed')
    expect(evaluated.flag('X-02', 73)?.mutes).toEqual([])
  })
})
