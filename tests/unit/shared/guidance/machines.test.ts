import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bothOf,
  INITIAL_ESCALATION,
  type MismatchLevel,
  rawMismatchLevel,
  stepEscalation,
} from '../../../../shared/guidance/escalation.ts'
import {
  crossingOf,
  INITIAL_RULE_STATE,
  type RuleState,
  stepHysteresis,
  stepLatch,
} from '../../../../shared/guidance/hysteresis.ts'

function states(values: readonly (number | null)[], step = stepHysteresis): RuleState['state'][] {
  let rule = INITIAL_RULE_STATE
  return values.map((value) => {
    rule = step(rule, crossingOf(value, 2, 1.8))
    return rule.state
  })
}

/** 'i' inactive, 'a' active, 's' stale. */
const letters = (values: readonly (number | null)[]) =>
  states(values)
    .map((state) => state[0])
    .join('')

describe('a rule with hysteresis', () => {
  it('turns on at two of three and off after three clear days', () => {
    expect(letters([1.7, 2.1, 1.9, 2.2, 2.3, 1.9, 1.7, 1.85, 1.7, 1.6, 1.75, 1.9])).toBe('iiiaaaaaaaii')
  })

  it('keeps its state through six unknown days, is stale on the seventh and then forgets', () => {
    const gap = [null, null, null, null, null, null, null]
    expect(letters([2.1, 2.2, ...gap, 2.1, 1.5, 2.4])).toBe('iaaaaaaasiia')
  })

  it('never turns off within three days of turning on, nor on again the day after it turned off', () => {
    const anyValue = fc.oneof(fc.constant(null), fc.double({ min: 1, max: 3, noNaN: true }))
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 200 }), (values) => {
        const run = states(values)
        const switches = run.flatMap((state, day) => (day > 0 && state !== run[day - 1] ? [day] : []))
        for (const [position, day] of switches.entries()) {
          const before = switches[position - 1]
          if (before === undefined || run[before] === 'stale' || run[day] === 'stale') continue
          expect(day - before).toBeGreaterThanOrEqual(run[day] === 'inactive' ? 3 : 2)
        }
      }),
    )
  })

  it('stays on at the entering line even when the clearing line was moved above it', () => {
    let rule = INITIAL_RULE_STATE
    for (const value of [2.1, 2.1, 2.1, 2.1, 2.1]) rule = stepHysteresis(rule, crossingOf(value, 2, 2.5))
    expect(rule.state).toBe('active')
  })

  it('as a latch follows its window at once', () => {
    expect(
      states([1.7, 2.0, 1.9, 1.7, null, 2.4], stepLatch)
        .map((state) => state[0])
        .join(''),
    ).toBe('iaaiia')
  })
})

describe('the level of the mismatch', () => {
  const T = true
  const F = false

  it('follows load and readiness day by day', () => {
    const loadHigh = [T, T, T, T, F, T, T, T, T, T, T, T, T, T]
    const readinessLow = [F, T, T, T, T, T, null, T, T, T, T, T, F, F]
    const both = loadHigh.map((high, day) => bothOf(high, readinessLow[day] ?? null))
    const levels = both.map((_, day) => rawMismatchLevel(both.slice(0, day + 1)))
    const expected = [
      'none',
      'none',
      'none',
      ...Array.from({ length: 6 }, () => 'watch'),
      'act',
      'act',
      'act',
      'act',
      'watch',
    ]
    expect(levels).toEqual(expected)
  })

  it('rises at once and falls one step after three lower days', () => {
    const raw: MismatchLevel[] = [
      'none',
      'watch',
      'watch',
      'act',
      'watch',
      'watch',
      'act',
      'watch',
      'watch',
      'watch',
      'none',
      'none',
      'none',
      'none',
    ]
    let level = INITIAL_ESCALATION
    const shown = raw.map((next) => {
      level = stepEscalation(level, next)
      return level.shown
    })
    expect(shown.join(' ')).toBe('none watch watch act act act act act act watch watch watch none none')
  })

  it('never shows less than the raw level', () => {
    const order: MismatchLevel[] = ['none', 'watch', 'act']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...order)), (raw) => {
        let level = INITIAL_ESCALATION
        for (const next of raw) {
          level = stepEscalation(level, next)
          expect(order.indexOf(level.shown)).toBeGreaterThanOrEqual(order.indexOf(next))
        }
      }),
    )
  })
})
