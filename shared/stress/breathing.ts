import type { EvidenceGrade } from '../statistics/evidenceGrade.ts'

/** Seconds of one breath: in, held full, out, held empty. */
export interface BreathPhases {
  readonly inhaleSec: number
  readonly holdFullSec: number
  readonly exhaleSec: number
  readonly holdEmptySec: number
}

export type BreathingPracticeId = 'resonance' | 'box' | 'cyclicSigh'

/** A paced breathing practice. */
export interface BreathingPractice {
  readonly id: BreathingPracticeId
  readonly phases: BreathPhases
  /** Breaths a minute that a person may choose between; null = the pace is part of the practice. */
  readonly adjustableRate: { readonly min: number; readonly max: number } | null
  readonly grade: EvidenceGrade
  readonly source: string
}

/** Breath holds and fast breathing are left out on purpose. */
export const BREATHING_PRACTICES: Readonly<Record<BreathingPracticeId, BreathingPractice>> = {
  resonance: {
    id: 'resonance',
    phases: { inhaleSec: 5, holdFullSec: 0, exhaleSec: 5, holdEmptySec: 0 },
    adjustableRate: { min: 4.5, max: 6.5 },
    grade: 'B',
    source: 'Shaffer & Meehan 2020; Steffen 2017',
  },
  box: {
    id: 'box',
    phases: { inhaleSec: 4, holdFullSec: 4, exhaleSec: 4, holdEmptySec: 4 },
    adjustableRate: null,
    grade: 'B',
    source: 'Balban 2023',
  },
  cyclicSigh: {
    id: 'cyclicSigh',
    phases: { inhaleSec: 3, holdFullSec: 0, exhaleSec: 6, holdEmptySec: 0 },
    adjustableRate: null,
    grade: 'B',
    source: 'Balban 2023',
  },
}

/** Seconds of a whole breath. */
export function breathSeconds({ inhaleSec, holdFullSec, exhaleSec, holdEmptySec }: BreathPhases): number {
  return inhaleSec + holdFullSec + exhaleSec + holdEmptySec
}

/** Breaths a minute: 60 / the seconds of a breath. Null when it has no length. 5 in and 5 out make 6. */
export function breathsPerMinute(phases: BreathPhases): number | null {
  const seconds = breathSeconds(phases)
  return seconds > 0 ? 60 / seconds : null
}

/** Equal in and out breaths at a rate between 4.5 and 6.5 a minute; beyond that, the nearest bound. */
export function resonancePhases(ratePerMin: number): BreathPhases {
  const rate = Math.min(6.5, Math.max(4.5, ratePerMin))
  return { inhaleSec: 30 / rate, holdFullSec: 0, exhaleSec: 30 / rate, holdEmptySec: 0 }
}
