import { addDays, type CivilDate, type Weekday, weekdayOf } from '../calendar/civilDate.ts'
import { clockTimeAt } from '../calendar/clockTime.ts'
import { localToUtc } from '../calendar/zone.ts'
import { lingeringSeries, type SampleNoise } from './sampleNoise.ts'

/** Which third of the story a day belongs to. */
export type SamplePhase = 'early' | 'middle' | 'late'

/** A stretch in which life is different. */
export type SamplePeriod = 'ordinary' | 'ill' | 'travel' | 'overload' | 'easing'

/** What is behind one day before anything is written about it. */
export interface SampleDay {
  /** Days since the journal began, from 0. */
  index: number
  /** Days before the last day; 0 is the last day itself. */
  age: number
  day: CivilDate
  weekday: Weekday
  /** Saturday or Sunday. */
  free: boolean
  phase: SamplePhase
  period: SamplePeriod
  /** How much of the old self is back, about 0.1 to 0.9. */
  recovery: number
  /** How far too much training has piled up, 0 to 1. */
  overload: number
  /** Mood, stress, sleep and body of the day, each with mean 0 and SD 1. */
  mood: number
  stress: number
  sleep: number
  body: number
  /** Minutes by which the clock was put forward in the night before (60 in spring, -60 in autumn). */
  clockChange: number
}

export interface SampleCourseInput {
  lastDay: CivilDate
  /** IANA zone, for the nights on which the clock changes. */
  zone: string
  days: number
  noise: SampleNoise
}

interface Stretch {
  period: Exclude<SamplePeriod, 'ordinary'>
  /** Ages of its first and last day. */
  from: number
  until: number
}

/** In days before the last day. Too much training piles up twice: a year ago, and again a few weeks ago. */
const STRETCHES: readonly Stretch[] = [
  { period: 'ill', from: 437, until: 434 },
  { period: 'overload', from: 318, until: 306 },
  { period: 'easing', from: 305, until: 299 },
  { period: 'ill', from: 203, until: 197 },
  { period: 'travel', from: 122, until: 112 },
  { period: 'overload', from: 25, until: 13 },
  { period: 'easing', from: 12, until: 6 },
]

/** Days on which training too much takes to show, and days in which it goes again. */
const RISE_DAYS = 5
const FALL_DAYS = 4

/** A year and a half, in months: the time over which the story is told, however many days it is given. */
const STORY_MONTHS = 18

function overloadAt(age: number): number {
  const rises = STRETCHES.filter(({ period }) => period === 'overload').map(({ from, until }) => {
    if (age > from) return 0
    return age >= until ? Math.min(1, (from - age) / RISE_DAYS) : Math.max(0, 1 - (until - age) / FALL_DAYS)
  })
  return Math.max(0, ...rises)
}

/** What was given from outside fades in weeks, then it takes many months, in waves, for one's own to come back. */
function recoveryAt(months: number): number {
  const fading = 0.35 * Math.exp(-months / 1.2)
  const returning = 0.76 / (1 + Math.exp(-(months - 8) / 2.2))
  return 0.12 + fading + returning + 0.03 * Math.sin((2 * Math.PI * months) / 2.7)
}

function clockChangeBefore(day: CivilDate, zone: string): number {
  const noon = clockTimeAt(720)
  const elapsed = localToUtc(day, noon, zone) - localToUtc(addDays(day, -1), noon, zone)
  return 1440 - Math.round(elapsed / 60_000)
}

const phaseAt = (share: number): SamplePhase => {
  if (share < 0.33) return 'early'
  return share < 0.67 ? 'middle' : 'late'
}

/** The story behind the journal, day by day, ending on the last day. */
export function sampleCourse({ lastDay, zone, days, noise }: SampleCourseInput): SampleDay[] {
  const series = (question: string, correlation: number) =>
    lingeringSeries(noise, question, days, correlation)
  const [mood, stress, sleep, body] = [
    series('mood', 0.75),
    series('stress', 0.6),
    series('sleep', 0.45),
    series('body', 0.65),
  ]
  return Array.from({ length: days }, (_, index): SampleDay => {
    const age = days - 1 - index
    const day = addDays(lastDay, -age)
    const weekday = weekdayOf(day)
    return {
      index,
      age,
      day,
      weekday,
      free: weekday >= 6,
      phase: phaseAt(index / days),
      period: STRETCHES.find(({ from, until }) => age <= from && age >= until)?.period ?? 'ordinary',
      recovery: recoveryAt((STORY_MONTHS * index) / days),
      overload: overloadAt(age),
      mood: mood?.[index] ?? 0,
      stress: stress?.[index] ?? 0,
      sleep: sleep?.[index] ?? 0,
      body: body?.[index] ?? 0,
      clockChange: clockChangeBefore(day, zone),
    }
  })
}

/** A number kept within bounds and on a grid of steps: onGrid(7.3, 0.5, 1, 7) is 7. */
export function onGrid(value: number, step: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value / step) * step))
}
