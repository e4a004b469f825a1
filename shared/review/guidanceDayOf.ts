import type { CivilDate } from '../calendar/civilDate.ts'
import { blankAt } from '../evening/blanks.ts'
import type { DayEntry } from '../evening/evening.ts'
import { type GuidanceDay, unknownGuidanceDay } from '../guidance/guidanceDay.ts'
import { type DayLoad, dayLoadOf } from '../training/sessionLoad.ts'
import { sleepIn24hMin } from './sleepNight.ts'

/** A day and how its silence is read. */
export interface DayReading {
  readonly date: CivilDate
  /** Null = nothing is stored about it. */
  readonly entry: DayEntry | null
  /** The person's setting: a day that is over, without a session or a word about rest, was a rest. */
  readonly noEntryMeansRest: boolean
  /** The day is over; today can still hold a session, so its silence is never a rest. */
  readonly over: boolean
}

const NO_TRAINING = { restDay: false, sessions: [] }

/** Whether a day counts as rest only because the setting says so. */
export function isAssumedRest({ entry, noEntryMeansRest, over }: DayReading): boolean {
  const { restDay, sessions } = entry?.evening.training ?? NO_TRAINING
  // What was left out on purpose, or not asked, is no silence.
  if (entry !== null && blankAt(entry.evening, 'training') !== null) return false
  return noEntryMeansRest && over && !restDay && sessions.length === 0
}

/** The load of a day. Without a session it is unknown, and rest only if the person or the setting says so. */
export function loadOfDay(reading: DayReading): DayLoad {
  return dayLoadOf(
    reading.entry?.evening.training ?? NO_TRAINING,
    isAssumedRest(reading) ? 'rest' : 'unknown',
  )
}

/** A day as the guidance rules read it. What is not asked in the evening stays unknown. */
export function guidanceDayOf(reading: DayReading): GuidanceDay {
  const { date, entry } = reading
  const blank = { ...unknownGuidanceDay(date), load: loadOfDay(reading) }
  if (entry === null) return blank
  const { checkIn, training, tags } = entry.evening
  const { fatigue, soreness, stress, sleepQuality } = checkIn
  return {
    ...blank,
    sessions: training.sessions.map(({ activity, durationMin }) => ({
      activity,
      durationMin,
      distanceKm: null,
      performance: null,
    })),
    hooper: { fatigue, soreness, stress, sleepQuality },
    restingHeartRateBpm: checkIn.restingHeartRateBpm,
    hrvRmssdMs: checkIn.hrvRmssdMs,
    totalSleepTime24hMin: sleepIn24hMin(entry),
    valence: checkIn.mood,
    libido: checkIn.libido,
    tags,
  }
}
