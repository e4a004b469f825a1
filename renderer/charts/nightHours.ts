import type { SleepNight, Span } from './data.ts'

/** Axis ends stand on these steps, minutes. */
const STEP = 180
/** The stretch that is always shown, in minutes after noon: 21:00 to 09:00. */
const USUAL: Span = { start: 540, end: 1260 }
/** Distances between ticks to choose from, minutes, and the least room that one needs, in units. */
const TICKS = [60, 120, 180, 360, 720] as const
const TICK_ROOM = 56

/** The hours that hold every night: 21:00 to 09:00, and further in steps of three hours where a night goes beyond. */
export function nightHours(nights: readonly SleepNight[]): Span {
  const spans = nights.flatMap(({ inBed, asleep }) => [inBed, asleep]).filter((span) => span !== null)
  const start = Math.min(USUAL.start, ...spans.map((span) => Math.floor(span.start / STEP) * STEP))
  const end = Math.max(USUAL.end, ...spans.map((span) => Math.ceil(span.end / STEP) * STEP))
  return { start, end }
}

/** Ticks over the hours, as close as a width in units lets them be read. */
export function nightTicks({ start, end }: Span, width: number): number[] {
  const every = TICKS.find((minutes) => (width / (end - start)) * minutes >= TICK_ROOM) ?? 720
  const first = Math.ceil(start / every) * every
  return Array.from({ length: Math.floor((end - first) / every) + 1 }, (_, index) => first + index * every)
}
