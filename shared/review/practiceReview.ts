import type { CivilDate } from '../calendar/civilDate.ts'
import { blankAt } from '../evening/blanks.ts'
import type { DayEntry } from '../evening/evening.ts'
import { fieldPath } from '../evening/fieldPath.ts'
import type { PracticeKind, StressPractice } from '../evening/stressPractice.ts'
import { tensionChange } from '../stress/tensionChange.ts'
import { type Figure, figureOf } from './figure.ts'
import type { WeekSpan } from './weekSpan.ts'

/** One practice. Tension is 0 (none) to 10 (as tense as can be); null = not rated. */
export interface PracticeLine {
  readonly day: CivilDate
  readonly kind: PracticeKind
  readonly durationMin: number | null
  readonly tensionBefore: number | null
  readonly tensionAfter: number | null
  /** Before minus after, so that a positive number is a fall; null unless both are rated. */
  readonly fall: number | null
  /** Whether a rating is missing on purpose. */
  readonly leftOut: boolean
}

/** The stress practices of a week. */
export interface PracticeReview {
  readonly lines: readonly PracticeLine[]
  /** Practices with both ratings; how many ended lower, the same and higher. */
  readonly pairs: number
  readonly lower: number
  readonly same: number
  readonly higher: number
  /** Median fall of tension in the week, and in the four weeks that end with it. */
  readonly medianFall: Figure
  readonly medianFallOfFourWeeks: Figure
}

function lineOf({ day, evening }: DayEntry, practice: StressPractice): PracticeLine {
  const { id, kind, durationMin, tensionBefore, tensionAfter } = practice
  const fall = tensionBefore === null || tensionAfter === null ? null : tensionBefore - tensionAfter
  const leftOut = (['tensionBefore', 'tensionAfter'] as const).some(
    (field) => blankAt(evening, fieldPath.item('practices', id, field)) === 'skipped',
  )
  return { day, kind, durationMin, tensionBefore, tensionAfter, fall, leftOut }
}

function linesOf({ journal }: WeekSpan, days: readonly CivilDate[]): PracticeLine[] {
  const entries = days.map((day) => journal.entryOn(day)).filter((entry) => entry !== null)
  return entries.flatMap((entry) => entry.evening.practices.map((practice) => lineOf(entry, practice)))
}

/** The median fall over practices of every kind, from five rated before and after on. */
function medianOf(lines: readonly PracticeLine[]): Figure {
  const pairs = lines.flatMap(({ tensionBefore: before, tensionAfter: after }) =>
    before === null || after === null ? [] : [{ before, after }],
  )
  return figureOf(tensionChange(pairs).medianDelta, lines.filter(({ leftOut }) => !leftOut).length)
}

/**
 * The practices of the week. People practise when they are tense, so part of a fall is what would have come
 * anyway; it describes the practices and proves nothing about them.
 */
export function practiceReview(span: WeekSpan): PracticeReview {
  const lines = linesOf(span, span.days)
  const falls = lines.map(({ fall }) => fall).filter((fall) => fall !== null)
  return {
    lines,
    pairs: falls.length,
    lower: falls.filter((fall) => fall > 0).length,
    same: falls.filter((fall) => fall === 0).length,
    higher: falls.filter((fall) => fall < 0).length,
    medianFall: medianOf(lines),
    medianFallOfFourWeeks: medianOf(linesOf(span, [...span.daysBefore.slice(7), ...span.days])),
  }
}
