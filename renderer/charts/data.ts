import type { Blank } from '../../shared/evening/blanks.ts'

/** A stretch of time in minutes after the noon before the night: 0 is 12:00, 720 midnight, 1440 the next noon. */
export interface Span {
  start: number
  end: number
}

/** One night; both spans null = no entry. */
export interface SleepNight {
  label: string
  inBed: Span | null
  /** From falling asleep to the final awakening; null = not noted. */
  asleep: Span | null
  /** Why there is no entry, where that is known. */
  empty?: Blank | null
  /** Written at the end of the row: time asleep, "7 h 10". */
  aside?: string
}

/** One day's training load. Rest is what the person said; unknown is a day about which nothing is recorded. */
export type DayLoad =
  /** `value` in AU: session rating × minutes, 0 or more. */
  | { label: string; state: 'value'; value: number }
  | { label: string; state: 'rest' | 'unknown'; empty?: Blank | null }

/** A figure in words beside a chart; `value` null = it cannot be said, and `note` says why. */
export interface SideFigure {
  label: string
  value: string | null
  note?: string
}

/** One rating over the days; null where nothing is recorded. */
export interface CheckInSeries {
  label: string
  /** What the ends mean: "1 very good, 7 very bad". */
  ends?: string
  min: number
  max: number
  values: readonly (number | null)[]
  /** Why a value is not there, where that is known. */
  blanks?: readonly (Blank | null)[]
  /** The person's own usual range, drawn as a band; null = not known yet. */
  usual?: { low: number; high: number } | null
}

/** One practice with the tension before and after it, 0 to 10; null = not noted. */
export interface PracticePair {
  label: string
  detail?: string
  before: number | null
  after: number | null
}

/** One step of a trend: a day, or a week or month with its middle. */
export interface TrendMark {
  /** Null = a gap: nothing is drawn, and no line leads over it. */
  value: number | null
  /** The middle half of a week or month; null = not said. */
  half: { low: number; high: number } | null
  /** Entered later than its day: drawn hollow. */
  late: boolean
  /** The line over the points; null where it stops. */
  rolling: number | null
  /** The person's own usual range, drawn as a band; null where it is not known. */
  usual: { low: number; high: number } | null
}

/** One measure over the steps. */
export interface TrendPanel {
  label: string
  axis: ValueAxis
  /** A value as the axis writes it. */
  write: (value: number) => string
  marks: readonly TrendMark[]
  /** Whether neighbours are joined by a line; never over a gap. */
  joined: boolean
  /** Said in place of the drawing where no step has a value. */
  empty: string
}

/** From where to where a value axis runs, and what is written at it. */
export interface ValueAxis {
  min: number
  max: number
  ticks: readonly number[]
}

/** Steps that carry a mark of the person's own, such as "ill". */
export interface TrendLane {
  label: string
  /** The share of each step's days that carry it, 0 to 1. */
  shares: readonly number[]
}
