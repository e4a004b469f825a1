import { bothOf } from './escalation.ts'
import { fuellingSigns } from './fuellingSigns.ts'
import type { GuidanceDay, SafetyConcern } from './guidanceDay.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import { type LoadFacts, loadFactsOf } from './loadFacts.ts'
import { type ReadinessFacts, readinessFactsOf } from './readinessFacts.ts'

/** A concern that a person raised and has not resolved, and the day it was raised. */
export interface OpenConcern {
  readonly concern: SafetyConcern
  readonly since: GuidanceDay['date']
}

/** Everything that one day and the days before it say, before any rule judges it. */
export interface DayFacts extends LoadFacts, ReadinessFacts {
  /** High load together with low readiness; null when that cannot be told. */
  readonly mismatch: boolean | null
  readonly openConcerns: readonly OpenConcern[]
  /** Signs of low energy availability present, null when fewer than two signs are known. */
  readonly fuelling: ReturnType<typeof fuellingSigns>
  /** Days in a row with enough signs, and with fewer; both 0 when that cannot be told. */
  readonly fuellingRun: number
  readonly noFuellingRun: number
  readonly ill: boolean
  /** Ill today or in the 3 days before. */
  readonly illOrJustAfter: boolean
  /** Ill today or in the 14 days before. */
  readonly illWithinFortnight: boolean
}

const JUST_AFTER_DAYS = 3
const FORTNIGHT_DAYS = 14

function openConcernsOf(before: readonly OpenConcern[], day: GuidanceDay): OpenConcern[] {
  const still = before.filter(({ concern }) => !day.concernsResolved.includes(concern))
  const raised = day.concernsRaised.filter(
    (concern) =>
      !day.concernsResolved.includes(concern) && !still.some(({ concern: known }) => known === concern),
  )
  return [...still, ...raised.map((concern) => ({ concern, since: day.date }))]
}

function illWithin(days: readonly GuidanceDay[], index: number, daysAfter: number): boolean {
  return days.slice(Math.max(0, index - daysAfter), index + 1).some(({ tags }) => tags.includes('ill'))
}

/** The facts of the day at `index`; `facts` holds those of the days before it, and nothing after it is read. */
export function dayFactsOf(
  days: readonly GuidanceDay[],
  facts: readonly DayFacts[],
  index: number,
  settings: GuidanceSettings,
): DayFacts {
  const day = days[index]
  if (day === undefined) throw new RangeError('there is no such day')
  const previous = facts[index - 1]
  const load = loadFactsOf(days, facts, index, settings)
  const readiness = readinessFactsOf(days, index, settings)
  const fuelling = fuellingSigns(days, index, settings)
  const training = load.sumOf7 > 0
  return {
    ...load,
    ...readiness,
    mismatch: bothOf(load.loadHigh, readiness.readinessLow),
    openConcerns: openConcernsOf(previous?.openConcerns ?? [], day),
    fuelling,
    fuellingRun: fuelling.enough === true && training ? (previous?.fuellingRun ?? 0) + 1 : 0,
    noFuellingRun: fuelling.enough === false ? (previous?.noFuellingRun ?? 0) + 1 : 0,
    ill: day.tags.includes('ill'),
    illOrJustAfter: illWithin(days, index, JUST_AFTER_DAYS),
    illWithinFortnight: illWithin(days, index, FORTNIGHT_DAYS),
  }
}
