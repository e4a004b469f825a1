import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRACTICE_KINDS } from '../../../../shared/evening/stressPractice.ts'
import { BREATHING_PRACTICES, type BreathingPracticeId } from '../../../../shared/stress/breathing.ts'
import {
  type BreathPhase,
  breathingOf,
  breathMs,
  breathPhases,
  msToNextChange,
  OFFERED_RATES,
  placeInBreath,
  wholeBreathsMs,
} from '../../../../shared/stress/pacing.ts'

const shape = (practice: BreathingPracticeId, rate?: number) =>
  breathPhases(practice, rate).map(({ name, seconds }) => [name, seconds])

const practiceId = fc.constantFrom<BreathingPracticeId>('resonance', 'box', 'cyclicSigh')
const phasesOf = fc
  .tuple(practiceId, fc.double({ min: 4.5, max: 6.5, noNaN: true }))
  .map(([practice, rate]) => breathPhases(practice, rate))

describe('one breath', () => {
  test('of resonance breathing is 5 s in and 5 s out', () => {
    expect(shape('resonance')).toEqual([
      ['in', 5],
      ['out', 5],
    ])
  })

  test('of box breathing is four times 4 s', () => {
    expect(shape('box')).toEqual([
      ['in', 4],
      ['holdFull', 4],
      ['out', 4],
      ['holdEmpty', 4],
    ])
  })

  test('of cyclic sighing is 3 s in, the top-up among them, and 6 s out', () => {
    expect(shape('cyclicSigh')).toEqual([
      ['in', 2],
      ['topUp', 1],
      ['out', 6],
    ])
  })

  test.each([
    ['resonance', 6],
    ['box', 3.75],
    ['cyclicSigh', 60 / 9],
  ] as const)('of %s comes %d times a minute', (practice, rate) => {
    expect(60_000 / breathMs(breathPhases(practice))).toBeCloseTo(rate, 10)
  })

  test('of resonance breathing follows every rate that is offered, in equal halves', () => {
    for (const rate of OFFERED_RATES) {
      const [inward, outward] = breathPhases('resonance', rate)
      expect(inward?.seconds).toBe(outward?.seconds)
      expect(60_000 / breathMs(breathPhases('resonance', rate))).toBeCloseTo(rate, 10)
    }
    const { adjustableRate } = BREATHING_PRACTICES.resonance
    expect([Math.min(...OFFERED_RATES), Math.max(...OFFERED_RATES)]).toEqual([
      adjustableRate?.min,
      adjustableRate?.max,
    ])
  })

  test('begins and ends empty, and each phase begins as full as the one before ended', () => {
    for (const practice of ['resonance', 'box', 'cyclicSigh'] as const) {
      const phases = breathPhases(practice)
      for (const [index, { from }] of phases.entries()) expect(from).toBe(phases.at(index - 1)?.to)
      expect(phases[0]?.from).toBe(0)
    }
  })

  test('does not change its pace where the pace is part of the practice', () => {
    expect(breathPhases('box', 5)).toEqual(breathPhases('box'))
    expect(breathPhases('cyclicSigh', 5)).toEqual(breathPhases('cyclicSigh'))
  })

  test('belongs to three of the kinds of practice', () => {
    expect(PRACTICE_KINDS.filter((kind) => breathingOf(kind) !== null)).toEqual([
      'resonance-breathing',
      'box-breathing',
      'cyclic-sighing',
    ])
  })
})

describe('the place of a moment', () => {
  test('is the beginning of the way out, 5 s into 5 in and 5 out', () => {
    expect(placeInBreath(breathPhases('resonance'), 5000)).toEqual({
      breath: 0,
      phase: 1,
      intoMs: 0,
      leftMs: 5000,
    })
  })

  test('is the top-up, 2.5 s into the third sigh', () => {
    expect(placeInBreath(breathPhases('cyclicSigh'), 20_500)).toEqual({
      breath: 2,
      phase: 1,
      intoMs: 500,
      leftMs: 500,
    })
  })

  test('tiles the time: what lies before it, and how far into the phase it is, make up the moment', () => {
    fc.assert(
      fc.property(phasesOf, fc.double({ min: 0, max: 3_600_000, noNaN: true }), (phases, elapsed) => {
        const { breath, phase, intoMs, leftMs } = placeInBreath(phases, elapsed)
        const before = breath * breathMs(phases) + breathMs(phases.slice(0, phase))
        expect(before + intoMs).toBeCloseTo(elapsed, 5)
        expect(intoMs + leftMs).toBeCloseTo((phases[phase]?.seconds ?? 0) * 1000, 5)
        expect(intoMs).toBeGreaterThanOrEqual(0)
        expect(leftMs).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('is never before its own phase, although a breath of 4.5 a minute has no exact length', () => {
    const seconds = 6.6666666666666545
    const phases: BreathPhase[] = [
      { name: 'in', seconds, from: 0, to: 1 },
      { name: 'out', seconds, from: 1, to: 0 },
    ]
    const { intoMs, leftMs } = placeInBreath(phases, 3_599_999.999_999_993)
    expect(intoMs).toBeGreaterThanOrEqual(0)
    expect(leftMs).toBeGreaterThanOrEqual(0)
  })

  test('leaves no gap and no overlap: stepping from end to end visits every phase in turn', () => {
    fc.assert(
      fc.property(phasesOf, fc.integer({ min: 1, max: 40 }), (phases, breaths) => {
        let at = 0
        const visited: number[] = []
        for (let step = 0; step < breaths * phases.length; step += 1) {
          // A thousandth of a millisecond behind the boundary, so that rounding does not decide.
          const { phase, leftMs } = placeInBreath(phases, at + 0.001)
          visited.push(phase)
          at += leftMs + 0.001
        }
        expect(visited).toEqual(Array.from({ length: breaths }, () => phases.map((_, i) => i)).flat())
        expect(at).toBeCloseTo(breaths * breathMs(phases), 3)
      }),
    )
  })
})

describe('what is shown', () => {
  test.each([
    [0, 1000],
    [4300, 700],
    [4999, 1],
    [6000, 1000],
  ])('at %d ms of 5 in and 5 out changes in %d ms', (elapsed, wait) => {
    expect(msToNextChange(breathPhases('resonance'), elapsed)).toBe(wait)
  })

  test('changes with the phase between two seconds: 4.5 breaths a minute turn after 6.67 s', () => {
    expect(msToNextChange(breathPhases('resonance', 4.5), 6500)).toBeCloseTo(166.667, 2)
  })

  test('changes every second where there is no pace', () => {
    expect(msToNextChange(null, 61_250)).toBe(750)
  })

  test('never changes at once, which would never let the page rest', () => {
    fc.assert(
      fc.property(phasesOf, fc.double({ min: 0, max: 3_600_000, noNaN: true }), (phases, elapsed) => {
        const wait = msToNextChange(phases, elapsed)
        expect(wait).toBeGreaterThanOrEqual(1)
        expect(wait).toBeLessThanOrEqual(1000)
      }),
    )
  })
})

describe('the time of a practice', () => {
  test('ends with a breath: 5 min of box breathing are 19 breaths, 5:04', () => {
    expect(wholeBreathsMs(breathPhases('box'), 300_000)).toBe(304_000)
  })

  test('is just the chosen one where breaths fit into it', () => {
    expect(wholeBreathsMs(breathPhases('resonance'), 300_000)).toBe(300_000)
    for (const rate of OFFERED_RATES) {
      expect(wholeBreathsMs(breathPhases('resonance', rate), 600_000)).toBeCloseTo(600_000, 5)
    }
  })

  test('is never shorter than chosen, and by less than a breath longer', () => {
    fc.assert(
      fc.property(phasesOf, fc.integer({ min: 1, max: 60 }), (phases, minutes) => {
        const total = wholeBreathsMs(phases, minutes * 60_000)
        expect(total).toBeGreaterThanOrEqual(minutes * 60_000 - 0.01)
        expect(total - minutes * 60_000).toBeLessThan(breathMs(phases))
        expect(total / breathMs(phases)).toBeCloseTo(Math.round(total / breathMs(phases)), 6)
      }),
    )
  })
})
