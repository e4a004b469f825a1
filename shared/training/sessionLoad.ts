import { sum } from '../statistics/descriptive.ts'

/** What the load of a session is made of; null = not recorded. */
export interface SessionEffort {
  /** CR-10 rating of the whole session, 0 (nothing at all) to 10 (maximal). */
  readonly ratingOfPerceivedExertion: number | null
  /** Minutes of the whole session, 1 to 1440, warm-up and rests included. */
  readonly durationMin: number | null
}

/**
 * What is known about a day's training. `rest` counts as 0 AU because the person said so; `unknown` is never 0
 * and never enters a sum.
 */
export type DayLoad =
  | { readonly kind: 'value'; readonly load: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'unknown' }

/** How a day without sessions and without a word about rest is read. */
export type NoEntry = 'unknown' | 'rest'

/**
 * Session-RPE load in arbitrary units: rating times minutes (Foster et al. 2001, J Strength Cond Res 15:109).
 * 7 for 45 minutes is 315 AU. Null when either is missing or outside its range.
 */
export function sessionLoad({ ratingOfPerceivedExertion: rpe, durationMin }: SessionEffort): number | null {
  if (rpe === null || durationMin === null) return null
  const inRange = rpe >= 0 && rpe <= 10 && durationMin >= 1 && durationMin <= 1440
  return inRange ? rpe * durationMin : null
}

/**
 * The load of a day: the sum over its sessions. One session without a rating or minutes makes the day unknown,
 * because a partial sum would look like an easier day.
 */
export function dayLoadOf(
  training: { readonly restDay: boolean; readonly sessions: readonly SessionEffort[] },
  noEntry: NoEntry = 'unknown',
): DayLoad {
  if (training.sessions.length === 0) {
    return training.restDay || noEntry === 'rest' ? { kind: 'rest' } : { kind: 'unknown' }
  }
  const loads = training.sessions.map(sessionLoad).filter((load) => load !== null)
  return loads.length < training.sessions.length ? { kind: 'unknown' } : { kind: 'value', load: sum(loads) }
}

/** The load in AU: 0 for rest, null for an unknown day. */
export function loadInUnits(day: DayLoad): number | null {
  switch (day.kind) {
    case 'value':
      return day.load
    case 'rest':
      return 0
    case 'unknown':
      return null
    default:
      return day satisfies never
  }
}
