import { scaleLinear } from 'd3-scale'
import type { TrendMark, ValueAxis } from './data.ts'

/** Heights in units: of a drawing alone, of each of two, of a panel's name, of a lane and of the labels below. */
export const TREND_HEIGHT = { alone: 196, each: 132, name: 38, lane: 17, labels: 24 } as const

/** Room for the labels of the value axis. */
const LEFT = 64
/** Room between two labels of the time axis. */
const LABEL_ROOM = 56

export interface AxisWish {
  /** Ends that are fixed by the scale itself; null = the values decide. */
  readonly ends: { readonly min: number; readonly max: number } | null
  /** Distances at which labels may stand, ascending; left out = round decimal ones. */
  readonly steps?: readonly number[]
  /** A value that is always in sight, such as 0 for a sum. */
  readonly holds?: number
}

const MOST_STEPS = 4

function axisOfSteps([low, high]: readonly [number, number], steps: readonly number[]): ValueAxis {
  const step = steps.find((each) => (high - low) / each <= MOST_STEPS) ?? steps.at(-1) ?? 1
  const min = Math.floor(low / step) * step
  const max = Math.max(min + step, Math.ceil(high / step) * step)
  const count = Math.round((max - min) / step)
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => min + index * step) }
}

/** Ends and labels of a value axis. Values that are all alike, or none, still get an axis with two ends. */
export function valueAxis(values: readonly number[], { ends, steps, holds }: AxisWish): ValueAxis {
  if (ends !== null) {
    const middle = (ends.min + ends.max) / 2
    return { ...ends, ticks: Number.isInteger(middle) ? [ends.min, middle, ends.max] : [ends.min, ends.max] }
  }
  const seen = holds === undefined ? values : [...values, holds]
  const low = seen.length === 0 ? 0 : Math.min(...seen)
  const high = seen.length === 0 ? 1 : Math.max(...seen)
  if (steps !== undefined) return axisOfSteps([low, high], steps)
  const room = low === high ? Math.max(1, Math.abs(low) * 0.05) : 0
  const scale = scaleLinear([holds === low ? low : low - room, high + room], [0, 1]).nice(MOST_STEPS)
  const [min = low, max = high] = scale.domain()
  return { min, max, ticks: scale.ticks(MOST_STEPS) }
}

/** Every number that a panel draws. */
export function drawnValues(marks: readonly TrendMark[]): number[] {
  return marks.flatMap(({ value, half, rolling, usual }) =>
    [value, half?.low, half?.high, rolling, usual?.low, usual?.high].filter(
      (each) => each !== null && each !== undefined,
    ),
  )
}

/** Where the steps stand across a drawing. */
export interface TrendAcross {
  readonly left: number
  readonly right: number
  /** Width of one step in units. */
  readonly step: number
  readonly x: (index: number) => number
}

/** @param width in units, for the whole drawing with its labels */
export function trendAcross(count: number, width: number): TrendAcross {
  const right = width - 8
  const step = (right - LEFT) / Math.max(1, count)
  return { left: LEFT, right, step, x: (index) => LEFT + (index + 0.5) * step }
}

/** The step under a point of the drawing; null beside the plot. */
export function stepAt(across: number, { left, right, step }: TrendAcross): number | null {
  return across < left || across >= right ? null : Math.floor((across - left) / step)
}

/** A label of the time axis. A leading one, such as a year among months, takes its room first. */
export interface AxisLabel {
  readonly index: number
  readonly text: string
  readonly leads?: boolean
}

/** Labels that have room beside each other: those that lead, and of the others the first ones. */
export function labelsWithRoom(labels: readonly AxisLabel[], { x }: TrendAcross): AxisLabel[] {
  const kept: AxisLabel[] = []
  const ranked = [...labels.filter(({ leads }) => leads), ...labels.filter(({ leads }) => !leads)]
  for (const label of ranked) {
    const isFree = kept.every((other) => Math.abs(x(label.index) - x(other.index)) >= LABEL_ROOM)
    if (isFree) kept.push(label)
  }
  return kept
}

/** The indices of unbroken stretches: a gap ends one, and the next begins after it. */
export function stretches<T>(steps: readonly T[], isThere: (step: T) => boolean): number[][] {
  const found: number[][] = []
  for (const [index, step] of steps.entries()) {
    if (!isThere(step)) continue
    const last = found.at(-1)
    if (last?.at(-1) === index - 1) last.push(index)
    else found.push([index])
  }
  return found
}
