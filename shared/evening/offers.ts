import { type ClockTime, clockTimeAt, minutesOfDay } from '../calendar/clockTime.ts'
import type { Evening } from './evening.ts'
import type { PracticeKind } from './stressPractice.ts'

/** The clock times of a night that people keep from day to day. */
export const USUAL_TIMES = ['timeIntoBed', 'timeTriedToSleep', 'finalAwakening', 'timeOutOfBed'] as const

export type UsualTime = (typeof USUAL_TIMES)[number]

/** An earlier session as it can be had again. How hard it was is asked anew each time. */
export interface SessionOffer {
  readonly activity: string
  /** Minutes that it took the last time; null = not recorded. */
  readonly durationMin: number | null
}

/** An earlier practice as it can be had again. The tension is asked anew each time. */
export interface PracticeOffer {
  readonly kind: PracticeKind
  /** Minutes that it took the last time; null = not recorded. */
  readonly durationMin: number | null
}

/** What may be offered beside empty fields, from earlier evenings. It is shown, never stored unasked. */
export interface Offers {
  /** Activities in the person's words, the newest first, each once; at most {@link MOST_ACTIVITIES}. */
  readonly activities: readonly string[]
  /** A usual time by field, to five minutes; null with fewer than {@link FEWEST_NIGHTS} nights. */
  readonly usualTimes: Readonly<Record<UsualTime, ClockTime | null>>
  /** Tags of reflections, the newest first, each once; at most {@link MOST_TAGS_OFFERED}. */
  readonly tags: readonly string[]
  /** The kind of the newest practice; null = none yet. */
  readonly lastPractice: PracticeKind | null
  /** What was done before, the newest first, each activity once; at most {@link MOST_AS_LAST_TIME}. */
  readonly sessions: readonly SessionOffer[]
  /** What was practised before, the newest first, each kind once; at most {@link MOST_AS_LAST_TIME}. */
  readonly practices: readonly PracticeOffer[]
}

export const MOST_ACTIVITIES = 20
export const MOST_TAGS_OFFERED = 60
export const FEWEST_NIGHTS = 3
export const MOST_AS_LAST_TIME = 3

const DAY_MIN = 1440
const ROUND_TO_MIN = 5

const minutesApart = (first: number, second: number): number => {
  const apart = Math.abs(first - second)
  return Math.min(apart, DAY_MIN - apart)
}

/**
 * The time that is nearest to all the others around the clock (circular medoid), so that 23:50, 00:10 and
 * 00:20 give 00:10 and one late night moves nothing. Rounded to five minutes.
 */
function usualTime(times: readonly ClockTime[]): ClockTime | null {
  if (times.length < FEWEST_NIGHTS) return null
  const minutes = times.map(minutesOfDay)
  const distanceOf = (at: number) => minutes.reduce((sum, other) => sum + minutesApart(at, other), 0)
  const [first = 0, ...others] = minutes
  const middle = others.reduce((best, at) => (distanceOf(at) < distanceOf(best) ? at : best), first)
  return clockTimeAt(Math.round(middle / ROUND_TO_MIN) * ROUND_TO_MIN)
}

/** The first of each name, in the order given. */
function firstOfEach<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const byName = new Map<string, Item>()
  for (const item of items) {
    const name = nameOf(item)
    if (!byName.has(name)) byName.set(name, item)
  }
  return [...byName.values()]
}

function sessionOffers(evenings: readonly Evening[]): SessionOffer[] {
  const held = evenings.flatMap(({ training }) =>
    training.sessions
      .toReversed()
      .flatMap(({ activity, durationMin }) => (activity === null ? [] : [{ activity, durationMin }])),
  )
  return firstOfEach(held, ({ activity }) => activity.toLowerCase()).slice(0, MOST_AS_LAST_TIME)
}

function practiceOffers(evenings: readonly Evening[]): PracticeOffer[] {
  const held = evenings.flatMap(({ practices }) =>
    practices.toReversed().map(({ kind, durationMin }) => ({ kind, durationMin })),
  )
  return firstOfEach(held, ({ kind }) => kind).slice(0, MOST_AS_LAST_TIME)
}

/** Texts that differ by more than their capitals, each as it came first. */
function onceEach(texts: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const text of texts) if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text)
  return [...seen.values()]
}

/** @param evenings earlier evenings, the newest first */
export function offersFrom(evenings: readonly Evening[]): Offers {
  const said = evenings.flatMap(({ training }) => training.sessions.map(({ activity }) => activity))
  const activities = [...new Set(said.filter((activity) => activity !== null))].slice(0, MOST_ACTIVITIES)
  const tags = evenings.flatMap(({ reflections }) => reflections.flatMap((reflection) => reflection.tags))
  const usual = (field: UsualTime) =>
    usualTime(evenings.map(({ sleep }) => sleep[field]).filter((time) => time !== null))
  return {
    activities,
    tags: onceEach(tags).slice(0, MOST_TAGS_OFFERED),
    usualTimes: {
      timeIntoBed: usual('timeIntoBed'),
      timeTriedToSleep: usual('timeTriedToSleep'),
      finalAwakening: usual('finalAwakening'),
      timeOutOfBed: usual('timeOutOfBed'),
    },
    lastPractice: evenings.find(({ practices }) => practices.length > 0)?.practices.at(-1)?.kind ?? null,
    sessions: sessionOffers(evenings),
    practices: practiceOffers(evenings),
  }
}

/** Nothing to offer. */
export const NO_OFFERS: Offers = offersFrom([])
