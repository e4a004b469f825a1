import type { CivilDate } from '../calendar/civilDate.ts'
import { sessionSpike } from '../training/loadChanges.ts'
import type { GuidanceDay, GuidanceSession } from './guidanceDay.ts'

/** A session that went beyond the longest of its kind in the 30 days before. */
export interface FoundSpike {
  readonly on: CivilDate
  readonly activity: string
  readonly size: number
  readonly longest: number
  readonly unit: 'km' | 'min'
  /** Percent above the longest. */
  readonly pct: number
}

/** The spike that still stands, and how many earlier sessions of its kind there were to compare with. */
export interface SpikeSearch {
  readonly spike: FoundSpike | null
  readonly n: number
  readonly needed: number
}

const EARLIER_DAYS = 30
const EARLIER_NEEDED = 4
const STANDS_FOR_DAYS = 7

type Unit = FoundSpike['unit']

const sizeIn = (session: GuidanceSession, unit: Unit): number | null =>
  unit === 'km' ? session.distanceKm : session.durationMin

/** Sizes of the sessions of one activity in the 30 days before the one at `index`. */
function earlierSizes(days: readonly GuidanceDay[], index: number, activity: string, unit: Unit): number[] {
  return days
    .slice(Math.max(0, index - EARLIER_DAYS), index)
    .flatMap(({ sessions }) => sessions.filter((session) => session.activity === activity))
    .map((session) => sizeIn(session, unit))
    .filter((size) => size !== null)
}

/** A session against the earlier ones of its kind, by distance where both have it, else by minutes. */
function compareSession(days: readonly GuidanceDay[], index: number, session: GuidanceSession) {
  const { activity } = session
  const day = days[index]
  if (activity === null || day === undefined) return null
  for (const unit of ['km', 'min'] as const) {
    const size = sizeIn(session, unit)
    const earlier = size === null ? [] : earlierSizes(days, index, activity, unit)
    if (size === null || (earlier.length < EARLIER_NEEDED && unit === 'km')) continue
    const longest = Math.max(0, ...earlier)
    const pct = earlier.length < EARLIER_NEEDED ? null : (sessionSpike(size, longest)?.pct ?? null)
    return { on: day.date, activity, size, longest, unit, pct, n: earlier.length }
  }
  return null
}

/**
 * The latest session spike of the last 7 days that no later session of the same kind has put behind it (Frandsen
 * et al. 2025, BJSM 59:1203: running distance, observational). Kinds with fewer than 4 sessions in the 30 days
 * before are not judged.
 */
export function lastSessionSpike(days: readonly GuidanceDay[], index: number, enterPct: number): SpikeSearch {
  const settled = new Set<string>()
  let n = 0
  for (let at = index; at > index - STANDS_FOR_DAYS && at >= 0; at--) {
    const compared = (days[at]?.sessions ?? [])
      .map((session) => compareSession(days, at, session))
      .filter((comparison) => comparison !== null)
      .sort((a, b) => (b.pct ?? 0) - (a.pct ?? 0))
    for (const { pct, n: earlier, ...rest } of compared) {
      n = Math.max(n, earlier)
      if (pct === null || settled.has(rest.activity)) continue
      if (pct > enterPct) return { spike: { ...rest, pct }, n: earlier, needed: EARLIER_NEEDED }
      settled.add(rest.activity)
    }
  }
  return { spike: null, n, needed: EARLIER_NEEDED }
}
