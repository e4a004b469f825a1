import { type CivilDate, parseCivilDate } from '../../calendar/civilDate.ts'
import type { SimulatedLife } from './simulatedPerson.ts'

/** Days before the counted ones, so that baselines and own ranges are full. */
export const RUN_IN_DAYS = 120

/** How much of one day's spell carries over to the next in an ordinary life. */
export const USUAL_CARRY_OVER = 0.4

/** Chance that a planned session is skipped in an ordinary life. */
export const USUAL_SKIPS = 0.15

function simulationStart(): CivilDate {
  const start = parseCivilDate('2024-01-01')
  if (start === null) throw new RangeError('the simulation starts on a day')
  return start
}

/** A life without overreaching, run-in included. */
export function ordinaryLife(seed: number, countedDays: number): SimulatedLife {
  return {
    seed,
    start: simulationStart(),
    days: RUN_IN_DAYS + countedDays,
    overreach: null,
    carriesOver: USUAL_CARRY_OVER,
    skipsSession: USUAL_SKIPS,
  }
}
