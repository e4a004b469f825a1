import { circularSummary, shorterArc, wrapDay } from '../statistics/circular.ts'
import { type Basis, known, type Metric, unavailable } from '../statistics/metric.ts'

/** Sleep on work and on free days, local minutes after midnight. */
export interface WorkAndFreeSleep {
  readonly onsetWorkMin: number
  readonly endWorkMin: number
  readonly onsetFreeMin: number
  readonly endFreeMin: number
  /** 0 to 7. */
  readonly workDaysPerWeek: number
}

/** Social jetlag and its parts; minutes unless named otherwise. */
export interface SocialJetlagParts {
  readonly sleepDurationWorkMin: number
  readonly sleepDurationFreeMin: number
  readonly sleepDurationWeekMin: number
  /** Mid-sleep after midnight, 0 to just under 1440. */
  readonly midSleepWorkMin: number
  readonly midSleepFreeMin: number
  /** Mid-sleep on free days corrected for sleep debt (MSFsc). */
  readonly midSleepFreeCorrectedMin: number
  /** Free minus work along the shorter arc, hours, -12 to 12; positive = later on free days. */
  readonly relativeHours: number
  readonly hours: number
  /** Corrected for sleep debt (Jankowski 2017, Chronobiol Int). */
  readonly correctedHours: number
}

/**
 * Social jetlag from mean sleep times (Wittmann et al. 2006, Chronobiol Int; Roenneberg et al. 2019, Biology
 * 8:54). Work 23:30 to 06:30, free 01:00 to 09:30: 2.25 h, corrected 1.5 h.
 */
export function socialJetlagParts(sleep: WorkAndFreeSleep): SocialJetlagParts {
  const { onsetWorkMin, endWorkMin, onsetFreeMin, endFreeMin, workDaysPerWeek } = sleep
  const work = wrapDay(endWorkMin - onsetWorkMin)
  const free = wrapDay(endFreeMin - onsetFreeMin)
  const week = (work * workDaysPerWeek + free * (7 - workDaysPerWeek)) / 7
  const midSleepWorkMin = wrapDay(onsetWorkMin + work / 2)
  const midSleepFreeMin = wrapDay(onsetFreeMin + free / 2)
  const relativeHours = shorterArc(midSleepWorkMin, midSleepFreeMin) / 60
  const endsLater = shorterArc(endWorkMin, endFreeMin)
  const corrected = work > free && endsLater >= 0 ? endsLater : shorterArc(onsetWorkMin, onsetFreeMin)
  return {
    sleepDurationWorkMin: work,
    sleepDurationFreeMin: free,
    sleepDurationWeekMin: week,
    midSleepWorkMin,
    midSleepFreeMin,
    midSleepFreeCorrectedMin: wrapDay(midSleepFreeMin - (free > work ? 0.5 * (free - week) : 0)),
    relativeHours,
    hours: Math.abs(relativeHours),
    correctedHours: Math.abs(corrected) / 60,
  }
}

/** One night, tagged by the day of waking. */
export interface TaggedNight {
  readonly onsetMin: number
  readonly endMin: number
  readonly wakeDay: 'work' | 'free'
  /** Whether an alarm ended it; null = not said. */
  readonly alarm: boolean | null
}

const WORK_NIGHTS_NEEDED = 5
const FREE_NIGHTS_NEEDED = 3

/** Social jetlag over 28 days with its coverage. */
export interface SocialJetlag {
  readonly socialJetlag: Metric<'h'>
  readonly corrected: Metric<'h'>
  /** Null with reason ALARM when an alarm ended a free-day sleep. */
  readonly midSleepFreeCorrected: Metric<'min'>
}

function circularMean(values: readonly number[]): number | null {
  return circularSummary(values)?.meanMin ?? null
}

function meansOf(work: readonly TaggedNight[], free: readonly TaggedNight[], workDaysPerWeek: number) {
  const onsetWorkMin = circularMean(work.map(({ onsetMin }) => onsetMin))
  const endWorkMin = circularMean(work.map(({ endMin }) => endMin))
  const onsetFreeMin = circularMean(free.map(({ onsetMin }) => onsetMin))
  const endFreeMin = circularMean(free.map(({ endMin }) => endMin))
  if (onsetWorkMin === null || endWorkMin === null || onsetFreeMin === null || endFreeMin === null)
    return null
  return { onsetWorkMin, endWorkMin, onsetFreeMin, endFreeMin, workDaysPerWeek }
}

/**
 * Social jetlag of up to 28 nights: at least 5 before work and 3 before free days. Without free days, and for
 * shift work, it has no meaning and is null.
 */
export function socialJetlag(
  nights: readonly TaggedNight[],
  { workDaysPerWeek, shiftWork }: { workDaysPerWeek: number; shiftWork: boolean },
): SocialJetlag {
  const work = nights.filter(({ wakeDay }) => wakeDay === 'work')
  const free = nights.filter(({ wakeDay }) => wakeDay === 'free')
  const n = Math.min(work.length, WORK_NIGHTS_NEEDED) + Math.min(free.length, FREE_NIGHTS_NEEDED)
  const inputsUsed = ['sleep diary', 'work days']
  const basis: Basis = { n, needed: WORK_NIGHTS_NEEDED + FREE_NIGHTS_NEEDED, inputsUsed }
  const means = n < basis.needed || shiftWork ? null : meansOf(work, free, workDaysPerWeek)
  if (means === null) {
    const reason = free.length === 0 ? 'NO_FREE_DAYS' : shiftWork ? 'OUT_OF_RANGE' : 'THIN_DATA'
    return {
      socialJetlag: unavailable(reason, 'h', basis),
      corrected: unavailable(reason, 'h', basis),
      midSleepFreeCorrected: unavailable(reason, 'min', basis),
    }
  }
  const parts = socialJetlagParts(means)
  const woken = free.some(({ alarm }) => alarm === true)
  return {
    socialJetlag: known(parts.hours, 'h', basis),
    corrected: known(parts.correctedHours, 'h', basis),
    midSleepFreeCorrected: woken
      ? unavailable('ALARM', 'min', basis)
      : known(parts.midSleepFreeCorrectedMin, 'min', basis),
  }
}
