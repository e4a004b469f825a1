import type { CivilDate } from '../calendar/civilDate.ts'
import type { HooperItems } from '../readiness/hooperIndex.ts'
import type { DayLoad } from '../training/sessionLoad.ts'

/** Circumstances that mute or annotate rules. */
export type GuidanceTag =
  | 'ill'
  | 'travel'
  | 'alcohol'
  | 'heat'
  | 'vaccination'
  | 'new-parent'
  | 'shift-work'
  | 'intended-weight-loss'

/** Things that a person can tick and later resolve; each stays open until resolved. */
export type SafetyConcern =
  | 'missed-periods'
  | 'bone-stress-injury'
  | 'chest-pain'
  | 'stroke-signs'
  | 'sudden-breathlessness'
  | 'one-sided-leg-swelling'
  | 'fainting-in-exertion'
  | 'thoughts-of-self-harm'
  | 'sudden-headache-with-visual-loss'

/** A training session as the rules read it; null = not recorded. */
export interface GuidanceSession {
  /** Sessions are compared within the same activity only. */
  readonly activity: string | null
  readonly durationMin: number | null
  readonly distanceKm: number | null
  /** Against a usual session of its kind, -2 (much worse) to 2 (much better); null = not comparable or not rated. */
  readonly performance: number | null
}

/** One day as the rules read it. Null is "not known" everywhere, never zero or no. */
export interface GuidanceDay {
  readonly date: CivilDate
  readonly load: DayLoad
  readonly sessions: readonly GuidanceSession[]
  readonly hooper: HooperItems
  /** Beats a minute, on waking. */
  readonly restingHeartRateBpm: number | null
  /** Milliseconds, on waking. */
  readonly hrvRmssdMs: number | null
  /** Minutes of sleep in the night that ended on this day, and of its naps. */
  readonly totalSleepTime24hMin: number | null
  /** -3 (very unpleasant) to 3 (very pleasant), the day's mean. */
  readonly valence: number | null
  /** 0 to 10. */
  readonly libido: number | null
  readonly weightKg: number | null
  readonly appetiteLow: boolean | null
  readonly coldOrIrritable: boolean | null
  /** Difference to the zone of the day before in hours, with its sign; null = no travel recorded. */
  readonly zoneShiftHours: number | null
  readonly tags: readonly GuidanceTag[]
  readonly concernsRaised: readonly SafetyConcern[]
  readonly concernsResolved: readonly SafetyConcern[]
}

/** A day about which nothing is known. */
export function unknownGuidanceDay(date: CivilDate): GuidanceDay {
  return {
    date,
    load: { kind: 'unknown' },
    sessions: [],
    hooper: { sleepQuality: null, stress: null, fatigue: null, soreness: null },
    restingHeartRateBpm: null,
    hrvRmssdMs: null,
    totalSleepTime24hMin: null,
    valence: null,
    libido: null,
    weightKg: null,
    appetiteLow: null,
    coldOrIrritable: null,
    zoneShiftHours: null,
    tags: [],
    concernsRaised: [],
    concernsResolved: [],
  }
}
