import { describe, expect, it } from 'vitest'
import { describeFlag } from '../../../../shared/guidance/describe.ts'
import { evaluateGuidance, guidanceOn } from '../../../../shared/guidance/evaluateGuidance.ts'
import type { GuidanceDay } from '../../../../shared/guidance/guidanceDay.ts'
import { DEFAULT_GUIDANCE_SETTINGS } from '../../../../shared/guidance/guidanceSettings.ts'
import type { RuleId } from '../../../../shared/guidance/rules/ruleTable.ts'
import { dayAt, hooper, journal, load, ORDINARY_WEEK } from './journals.ts'

const ordinary = (index: number) => ORDINARY_WEEK[index % 7] ?? 0
const well = (index: number): Partial<GuidanceDay> => ({
  ...hooper(2 + (index % 2)),
  valence: 1 + (index % 2),
  totalSleepTime24hMin: 480,
})

function evaluate(days: readonly GuidanceDay[], settings = DEFAULT_GUIDANCE_SETTINGS) {
  const guidance = evaluateGuidance(days, settings)
  return {
    on: (index: number) => guidanceOn(guidance, dayAt(index)),
    flag: (id: RuleId, index: number) =>
      guidanceOn(guidance, dayAt(index))?.flags.find(({ ruleId }) => ruleId === id),
  }
}

describe('X-03, low readiness that training does not explain', () => {
  it('shows after two of three low weeks with ordinary load, and ends when most days are usual', () => {
    const unwell: Partial<GuidanceDay> = { ...hooper(6), valence: -2, totalSleepTime24hMin: 370 }
    const days = journal(120, (index) => ({
      ...load(ordinary(index)),
      ...(index >= 60 && index < 85 ? unwell : well(index)),
    }))
    const { flag } = evaluate(days)
    expect(flag('X-03', 70)).toBeUndefined()
    expect(flag('X-03', 74)).toMatchObject({ severity: 'act', mutes: [] })
    expect(flag('X-03', 105)).toBeUndefined()
  })

  it('ends by itself when the baseline of 28 days has caught up, which is a known weakness', () => {
    const days = journal(120, (index) => ({
      ...load(ordinary(index)),
      ...(index >= 60 ? { ...hooper(6), valence: -2, totalSleepTime24hMin: 370 } : well(index)),
    }))
    const { flag } = evaluate(days)
    expect(flag('X-03', 74)).toBeDefined()
    expect(flag('X-03', 90)).toBeUndefined()
  })
})

describe('X-04, less training and no better', () => {
  const session = (performance: number) => [
    { activity: 'run', durationMin: 45, distanceKm: null, performance },
  ]
  const days = journal(130, (index) => {
    const easy = index >= 90
    const performance = index >= 85 && index < 118 ? -1 : 0
    const ratings =
      index >= 85 && index < 118 ? hooper(Math.min(7, 3.5 + (index - 85) / 10)) : hooper(2 + (index % 2))
    return {
      ...load(easy ? ordinary(index) * 0.4 : ordinary(index)),
      ...ratings,
      sessions: index % 2 === 0 ? session(performance) : [],
    }
  })

  it('shows after two light weeks while ratings and sessions stay worse, and ends with performance', () => {
    const { flag } = evaluate(days)
    expect(flag('X-04', 100)).toBeUndefined()
    expect(flag('X-04', 112)).toMatchObject({ severity: 'act', grade: 'A' })
    expect(flag('X-04', 129)).toBeUndefined()
  })

  it('needs ten weeks of records', () => {
    const late = days.slice(62).map((day, index) => ({ ...day, date: dayAt(index) }))
    expect(evaluate(late).flag('X-04', 112 - 62)).toBeUndefined()
  })
})

describe('X-05a, signs that energy may be running short', () => {
  const signs = (index: number): Partial<GuidanceDay> => ({
    ...load(ordinary(index)),
    weightKg: index < 40 ? 80 : 80 - Math.min(4, (index - 40) * 0.2),
    appetiteLow: index >= 45,
    libido: 6,
    coldOrIrritable: false,
  })

  it('shows after a week with two of four signs while training, and never says to eat less', () => {
    const { flag } = evaluate(journal(90, signs))
    const given = flag('X-05a', 75)
    expect(given).toMatchObject({ severity: 'watch', grade: 'C' })
    expect(given && describeFlag(given, DEFAULT_GUIDANCE_SETTINGS).suggestion).toMatch(/eating enough/)
  })

  it('does not show without training, and can be switched off', () => {
    expect(
      evaluate(journal(90, (index) => ({ ...signs(index), ...load(0) }))).flag('X-05a', 75),
    ).toBeUndefined()
    const off = { ...DEFAULT_GUIDANCE_SETTINGS, switchedOff: ['X-05a' as const] }
    expect(evaluate(journal(90, signs), off).flag('X-05a', 75)?.mutes).toEqual(['switched-off'])
  })

  it('keeps showing with weight loss marked as intended, in other words', () => {
    const intended = journal(90, (index) => ({ ...signs(index), tags: ['intended-weight-loss'] }))
    const given = evaluate(intended).flag('X-05a', 75)
    expect(given && describeFlag(given, DEFAULT_GUIDANCE_SETTINGS).notes[0]).toMatch(/intended/)
  })
})

describe('X-05b and X-06, what a person marks', () => {
  const marked = journal(12, (index) => ({
    tags: ['ill'],
    concernsRaised: index === 3 ? ['bone-stress-injury', 'chest-pain'] : [],
    concernsResolved: index === 9 ? ['chest-pain'] : [],
  }))

  it('show at once, in the first weeks and while ill, the warning sign first', () => {
    const day = evaluate(marked).on(3)
    expect(day?.cards).toEqual(['X-06', 'X-05b'])
    expect(day?.flags.map(({ severity }) => severity)).toEqual(['act', 'act'])
  })

  it('stay until they are marked as resolved, with the day they began', () => {
    const { flag } = evaluate(marked)
    expect(flag('X-06', 8)).toMatchObject({ since: dayAt(3) })
    expect(flag('X-06', 9)).toBeUndefined()
    expect(flag('X-05b', 11)).toBeDefined()
  })

  it('cannot be switched off or put aside', () => {
    const settings = {
      ...DEFAULT_GUIDANCE_SETTINGS,
      switchedOff: ['X-05b' as const, 'X-06' as const],
      dismissals: [{ ruleId: 'X-06' as const, on: dayAt(3) }],
    }
    expect(evaluate(marked, settings).on(4)?.cards).toEqual(['X-06', 'X-05b'])
  })
})

describe('cards', () => {
  it('repeat an info flag weekly, however long it lasts', () => {
    const days = journal(70, (index) => ({ totalSleepTime24hMin: index < 30 ? 480 : 415 }))
    const { on } = evaluate(days)
    const shown = days.flatMap((_, index) => (on(index)?.cards.includes('R-04') ? [index] : []))
    expect(shown.length).toBeGreaterThan(3)
    for (const [position, index] of shown.entries()) {
      const before = shown[position - 1]
      if (before !== undefined) expect(index - before).toBe(7)
    }
  })
})
