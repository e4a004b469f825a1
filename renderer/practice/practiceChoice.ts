import type { PracticeKind } from '../../shared/evening/stressPractice.ts'
import { breathingOf, breathPhases, USUAL_RATE, wholeBreathsMs } from '../../shared/stress/pacing.ts'
import type { PracticePlan } from './practiceSession.ts'

export type Look = 'circle' | 'words'

/** How somebody wants to practise. */
export interface PracticeChoice {
  readonly kind: PracticeKind
  /** Minutes, by whether there is a pace; both are kept when one goes to and fro. */
  readonly pacedMin: number
  readonly timedMin: number
  /** Breaths a minute, where they can be chosen. */
  readonly rate: number
  /** Null = what the system's wish for less motion says. */
  readonly look: Look | null
  readonly sound: boolean
  readonly spoken: boolean
}

export const PACED_KINDS: readonly PracticeKind[] = ['resonance-breathing', 'box-breathing', 'cyclic-sighing']

/** The kinds that go with the time alone, in the order in which they are offered. */
export const TIMED_KINDS: readonly PracticeKind[] = [
  'meditation',
  'body-scan',
  'muscle-relaxation',
  'yoga-or-stretching',
  'walk-outdoors',
  'other',
]

/** Minutes that are offered. Balban (2023) had people breathe for 5. */
export const PACED_MINUTES = [1, 3, 5, 10, 15, 20] as const
export const TIMED_MINUTES = [5, 10, 15, 20, 30, 45, 60] as const

export const FIRST_CHOICE: PracticeChoice = {
  kind: 'resonance-breathing',
  pacedMin: 5,
  timedMin: 15,
  rate: USUAL_RATE,
  look: null,
  sound: false,
  spoken: true,
}

/** The plan of a choice. A paced practice ends with a breath. */
export function planOf(
  { kind, pacedMin, timedMin, rate }: PracticeChoice,
  around: Pick<PracticePlan, 'day' | 'tensionBefore' | 'keeps'>,
): PracticePlan {
  const breathing = breathingOf(kind)
  const phases = breathing === null ? null : breathPhases(breathing, rate)
  const totalMs = phases === null ? timedMin * 60_000 : wholeBreathsMs(phases, pacedMin * 60_000)
  return { ...around, kind, phases, totalMs }
}

/** The look that was chosen; without a choice, words where the system asks for less motion. */
export function lookOf({ look }: PracticeChoice, lessMotion: boolean): Look {
  return look ?? (lessMotion ? 'words' : 'circle')
}
