import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import { type ClockTime, parseClockTime } from '../calendar/clockTime.ts'
import { localToUtc, type Occurrence, utcToLocal } from '../calendar/zone.ts'

/** The four clock times of a sleep diary, in their order in the night; null = not recorded. */
export interface NightClocks {
  readonly timeIntoBed: ClockTime | null
  readonly timeTriedToSleep: ClockTime | null
  readonly finalAwakening: ClockTime | null
  readonly timeOutOfBed: ClockTime | null
}

export type NightEvent = keyof NightClocks

/** When each event was, UTC milliseconds; null = not recorded, or without a waking to count back from. */
export type ResolvedNight = { readonly [Event in NightEvent]: number | null }

const FROM_MORNING: readonly NightEvent[] = [
  'timeOutOfBed',
  'finalAwakening',
  'timeTriedToSleep',
  'timeIntoBed',
]
const HOUR_MS = 3_600_000
const NOON = parseClockTime('12:00')

/** The latest moment not after the limit at which the clock shows this time. */
function latestNotAfter(clock: ClockTime, limitMs: number, zone: string, prefer: Occurrence): number {
  const { date } = utcToLocal(limitMs, zone)
  const sameDay = localToUtc(date, clock, zone, prefer)
  return sameDay <= limitMs ? sameDay : localToUtc(addDays(date, -1), clock, zone, prefer)
}

function resolveWith(
  clocks: NightClocks,
  wakeDate: CivilDate,
  zone: string,
  preferOf: (event: NightEvent) => Occurrence,
): ResolvedNight {
  const moments: Record<NightEvent, number | null> = {
    timeIntoBed: null,
    timeTriedToSleep: null,
    finalAwakening: null,
    timeOutOfBed: null,
  }
  let next: number | null = null
  for (const event of FROM_MORNING) {
    const clock = clocks[event]
    const isMorning = event === 'timeOutOfBed' || event === 'finalAwakening'
    if (clock === null || (next === null && !isMorning)) continue
    const prefer = preferOf(event)
    next =
      next === null ? localToUtc(wakeDate, clock, zone, prefer) : latestNotAfter(clock, next, zone, prefer)
    moments[event] = next
  }
  return moments
}

function spanMs(night: ResolvedNight): number {
  const moments = FROM_MORNING.map((event) => night[event]).filter((moment) => moment !== null)
  return moments.length === 0 ? 0 : Math.max(...moments) - Math.min(...moments)
}

/** Whether the clock goes back between the noon before the wake date and its own. */
function isLongNight(wakeDate: CivilDate, zone: string): boolean {
  if (NOON === null) return false
  const noons = localToUtc(wakeDate, NOON, zone) - localToUtc(addDays(wakeDate, -1), NOON, zone)
  return noons > 24 * HOUR_MS
}

/** All ways of taking doubled wall times as their first or second occurrence, fewest second ones first. */
function occurrenceChoices(): ReadonlySet<NightEvent>[] {
  const choices: ReadonlySet<NightEvent>[] = []
  for (let bits = 0; bits < 2 ** FROM_MORNING.length; bits++) {
    choices.push(new Set(FROM_MORNING.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1)))
  }
  return choices.sort((a, b) => a.size - b.size)
}

/**
 * Places the clock times of a night on the time line. The night is labelled by the day of waking: getting up
 * (or else the final awakening) is on that date, and every earlier event is its latest occurrence not after
 * the next one. Getting up at 07:00 and into bed at 23:10 is the evening before; at 00:40 the same date.
 *
 * On the night when the clock goes back, a doubled time is its first occurrence unless the order of the events
 * needs the second, that is unless only the second avoids a night longer by most of a day.
 */
export function resolveNight(clocks: NightClocks, wakeDate: CivilDate, zone: string): ResolvedNight {
  if (!isLongNight(wakeDate, zone)) return resolveWith(clocks, wakeDate, zone, () => 'first')
  const nights = occurrenceChoices().map((seconds) =>
    resolveWith(clocks, wakeDate, zone, (event) => (seconds.has(event) ? 'second' : 'first')),
  )
  const shortest = Math.min(...nights.map(spanMs))
  const chosen = nights.find((night) => spanMs(night) <= shortest + 3 * HOUR_MS)
  return chosen ?? resolveWith(clocks, wakeDate, zone, () => 'first')
}
