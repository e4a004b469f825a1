import type { CivilDate } from '../calendar/civilDate.ts'
import type { ClockTime } from '../calendar/clockTime.ts'
import type { SleepDiary } from '../evening/sleepDiary.ts'
import type { TrainingSession } from '../evening/trainingSession.ts'
import type { ImportKind, SkipReason } from './importKinds.ts'

/** A night as a file gives it: the diary's own fields, without naps. */
export interface NightPart {
  kind: 'night'
  night: Omit<SleepDiary, 'naps' | 'origin'>
  /** Minutes asleep by the source's own count; of two nights with one wake date the longer is taken. */
  minutesAsleep: number
}

export interface NapPart {
  kind: 'nap'
  start: ClockTime
  /** Minutes asleep, 1 to 720. */
  durationMin: number
}

export interface RestingHeartRatePart {
  kind: 'resting-heart-rate'
  /** Beats a minute, 25 to 220, to a tenth. */
  bpm: number
}

export interface SessionPart {
  kind: 'session'
  session: Omit<TrainingSession, 'id' | 'origin'>
}

/** Ratings on the scales of our check-in; null where the form was left empty. */
export interface WellnessRatings {
  fatigue: number | null
  soreness: number | null
  stress: number | null
  sleepQuality: number | null
  mood: number | null
}

export interface WellnessPart {
  kind: 'wellness'
  ratings: WellnessRatings
  /** UTC milliseconds of the form; of several forms on one day the latest is taken. */
  answeredAt: number
}

export type ImportPart = NightPart | NapPart | RestingHeartRatePart | SessionPart | WellnessPart

/** One thing that a file says about one day. */
export interface ImportRecord {
  /** Names the record for good, so that it is never taken twice: 'fitbit-sleep:24541376912'. */
  key: string
  day: CivilDate
  part: ImportPart
}

export interface SkipCount {
  reason: SkipReason
  count: number
}

/** What was understood of one file. */
export interface ImportFile {
  kind: ImportKind
  /** Ordered by day; no key twice. */
  records: ImportRecord[]
  /** In the order of SKIP_REASONS; reasons that did not occur are absent. */
  skipped: SkipCount[]
  /** Days on which a session file has a row, readable or not, ascending; empty for other kinds. */
  sessionDays: CivilDate[]
  firstDay: CivilDate | null
  lastDay: CivilDate | null
}

/** Cells by row, the first row being the header; null when the text is no CSV. */
export type ReadRows = (text: string) => readonly (readonly string[])[] | null

export interface ReadImportOptions {
  /** IANA zone in which moments become local days, and local times become durations. */
  zone: string
  /** The latest day that a file may speak of: a journal has no tomorrow. */
  today: CivilDate
  /** Turns CSV text into cells. A parameter, because the library for it does not belong in pure code. */
  readRows: ReadRows
}

/** What became of one record of a file while it was read. */
export type RecordReading<Value> = { ok: true; value: Value } | { ok: false; reason: SkipReason }

export const skip = (reason: SkipReason): { ok: false; reason: SkipReason } => ({ ok: false, reason })
