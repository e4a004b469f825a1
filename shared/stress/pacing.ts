import type { PracticeKind } from '../evening/stressPractice.ts'
import { BREATHING_PRACTICES, type BreathingPracticeId, resonancePhases } from './breathing.ts'

/** What the breath does: in, a second smaller breath on top, held full, out, held empty. */
export type BreathPhaseName = 'in' | 'topUp' | 'holdFull' | 'out' | 'holdEmpty'

/** One part of a breath. `from` and `to` say how full it begins and ends, 0 = empty, 1 = full. */
export interface BreathPhase {
  readonly name: BreathPhaseName
  /** Seconds, above 0; not always whole (6.5 breaths a minute are 4.615 s in). */
  readonly seconds: number
  readonly from: number
  readonly to: number
}

/** Where a moment of a practice falls. */
export interface BreathPlace {
  /** Whole breaths before this one. */
  readonly breath: number
  /** Index of the phase. */
  readonly phase: number
  /** Milliseconds since the phase began, and until it ends; together its length. */
  readonly intoMs: number
  readonly leftMs: number
}

/** Breaths a minute when a person chooses none (Shaffer & Meehan 2020: about 6, with an individual optimum). */
export const USUAL_RATE = 6

/** The rates that are offered, breaths a minute. */
export const OFFERED_RATES = [4.5, 5, 5.5, 6, 6.5] as const

/** Of the 3 s in of a cyclic sigh, how long the second, smaller breath takes, and how full the first leaves one. */
const TOP_UP_SEC = 1
const BEFORE_TOP_UP = 0.75

const BREATHING_OF: Partial<Record<PracticeKind, BreathingPracticeId>> = {
  'resonance-breathing': 'resonance',
  'box-breathing': 'box',
  'cyclic-sighing': 'cyclicSigh',
}

/** The paced breathing behind a kind of practice; null = this kind has no pace. */
export function breathingOf(kind: PracticeKind): BreathingPracticeId | null {
  return BREATHING_OF[kind] ?? null
}

/**
 * The phases of one breath in order, none of them without length. The rate is heard where a practice lets one
 * choose it, within its range.
 */
export function breathPhases(practice: BreathingPracticeId, ratePerMin = USUAL_RATE): readonly BreathPhase[] {
  const { phases, adjustableRate } = BREATHING_PRACTICES[practice]
  const { inhaleSec, holdFullSec, exhaleSec, holdEmptySec } =
    adjustableRate === null ? phases : resonancePhases(ratePerMin)
  const sighs = practice === 'cyclicSigh'
  const full = sighs ? BEFORE_TOP_UP : 1
  const all: readonly BreathPhase[] = [
    { name: 'in', seconds: sighs ? inhaleSec - TOP_UP_SEC : inhaleSec, from: 0, to: full },
    { name: 'topUp', seconds: sighs ? TOP_UP_SEC : 0, from: full, to: 1 },
    { name: 'holdFull', seconds: holdFullSec, from: 1, to: 1 },
    { name: 'out', seconds: exhaleSec, from: 1, to: 0 },
    { name: 'holdEmpty', seconds: holdEmptySec, from: 0, to: 0 },
  ]
  return all.filter(({ seconds }) => seconds > 0)
}

/** Milliseconds of a whole breath. */
export function breathMs(phases: readonly BreathPhase[]): number {
  return phases.reduce((sum, { seconds }) => sum + seconds * 1000, 0)
}

/**
 * Where `elapsedMs` (0 or more) falls. A phase owns its first millisecond and not its last: 5000 ms into 5 in
 * and 5 out is the beginning of the way out.
 */
export function placeInBreath(phases: readonly BreathPhase[], elapsedMs: number): BreathPlace {
  const whole = breathMs(phases)
  // The remainder is exact and the quotient is rounded, so the breaths are counted from what is left after it.
  let intoMs = elapsedMs % whole
  const breath = Math.round((elapsedMs - intoMs) / whole)
  const last = phases.length - 1
  for (const [phase, { seconds }] of phases.entries()) {
    const length = seconds * 1000
    if (intoMs < length) return { breath, phase, intoMs, leftMs: length - intoMs }
    // The phases together can be a rounding shorter than the breath: then its last instant is this one's end.
    if (phase === last) return { breath, phase, intoMs: length, leftMs: 0 }
    intoMs -= length
  }
  throw new RangeError('a breath has at least one phase')
}

/**
 * Milliseconds until what is shown changes next: a second of the practice or of its phase, or the phase itself.
 * Above 0; `phases` null = a practice without a pace.
 */
export function msToNextChange(phases: readonly BreathPhase[] | null, elapsedMs: number): number {
  const toSecond = (ms: number) => 1000 - (ms % 1000)
  if (phases === null) return toSecond(elapsedMs)
  const { intoMs, leftMs } = placeInBreath(phases, elapsedMs)
  return Math.max(1, Math.min(toSecond(elapsedMs), toSecond(intoMs), leftMs))
}

/** Shares of a breath below this are rounding, not a breath that was begun. */
const ROUNDING = 1e-9

/** The chosen time, and then until the breath that is under way ends: 5 min of 16 s breaths are 5:04. */
export function wholeBreathsMs(phases: readonly BreathPhase[], chosenMs: number): number {
  const whole = breathMs(phases)
  return Math.ceil(chosenMs / whole - ROUNDING) * whole
}
