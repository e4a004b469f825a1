import { z } from 'zod'
import type { CivilDate } from '../calendar/civilDate.ts'
import { daysBetween } from '../calendar/civilDate.ts'
import { minutesOfDay } from '../calendar/clockTime.ts'
import { utcToLocal } from '../calendar/zone.ts'
import { EMPTY_SLEEP_DIARY, napSchema, sleepDiarySchema } from '../evening/sleepDiary.ts'
import { gatherRecords } from './gatherRecords.ts'
import { isImportableDay, readDeviceDay, readWallTime, type WallTime, wallSpan } from './importMoment.ts'
import {
  type ImportFile,
  type ImportRecord,
  type ReadImportOptions,
  type RecordReading,
  skip,
} from './importRecord.ts'

const MINUTE_MS = 60_000

const minutes = z.number().int().min(0).max(100_000)

/**
 * One entry of a Fitbit sleep log, as the Web API's "Get Sleep Log" reference names the fields. Stages are
 * left out: consumer staging is not comparable with a diary.
 */
const sleepLogSchema = z.object({
  logId: z.union([z.number().int(), z.string().regex(/^\d{1,32}$/)]),
  dateOfSleep: z.string().max(40),
  /** Local wall time where the device was, without a zone. */
  startTime: z.string().max(40),
  endTime: z.string().max(40),
  /** Minutes from the start to sleep; the device writes 0 for every sleep it found by itself. */
  minutesToFallAsleep: minutes,
  minutesAsleep: minutes,
  minutesAfterWakeup: minutes,
  mainSleep: z.boolean(),
})

interface SleepLog {
  key: string
  /** The date of waking. */
  wakeDay: CivilDate
  start: WallTime
  end: WallTime
  startMs: number
  endMs: number
  minutesToFallAsleep: number
  minutesAsleep: number
  minutesAfterWakeup: number
  main: boolean
}

/**
 * The device calls the longest sleep of a date the main one, also when it was not worn at night. A main sleep
 * under three hours, the least for which it finds stages, wholly between 09:00 and 21:00 is taken for a nap.
 */
function isDaytimeSleep({ start, end, startMs, endMs }: SleepLog): boolean {
  const from = minutesOfDay(start.clock)
  const until = minutesOfDay(end.clock)
  return start.date === end.date && from >= 540 && until <= 1260 && endMs - startMs < 180 * MINUTE_MS
}

function readSleepLog(item: unknown, { zone, today }: ReadImportOptions): RecordReading<SleepLog> {
  const parsed = sleepLogSchema.safeParse(item)
  if (!parsed.success) return skip('unreadable')
  const { logId, dateOfSleep, startTime, endTime, mainSleep, ...counted } = parsed.data
  const start = readWallTime(startTime)
  const end = readWallTime(endTime)
  const label = readDeviceDay(dateOfSleep)
  if (start === null || end === null || label === null) return skip('unreadable')
  // A night belongs to the day of waking. The end says which that is; a label more than a day off is a broken record.
  if (Math.abs(daysBetween(label, end.date)) > 1) return skip('unreadable')
  if (!isImportableDay(start.date, today) || !isImportableDay(end.date, today)) return skip('out-of-bounds')
  const span = wallSpan(start, end, zone)
  if (span === null) return skip('out-of-bounds')
  if (counted.minutesAsleep === 0) return skip('not-measured')
  const log = {
    key: `fitbit-sleep:${logId}`,
    wakeDay: end.date,
    start,
    end,
    ...span,
    ...counted,
    main: mainSleep,
  }
  return { ok: true, value: log }
}

/**
 * The device's minutesAwake counts every waking minute between start and end: before sleep, brief ones within
 * it, and those after the final awakening. Wake after sleep onset is what lies between falling asleep and the
 * final awakening only, so it is worked out as that span less the minutes asleep. Total sleep time is then the
 * device's own, also across a clock change and with the seconds cut off.
 */
function toNight(log: SleepLog, zone: string): RecordReading<ImportRecord> {
  const wakeMs = log.endMs - log.minutesAfterWakeup * MINUTE_MS
  const onsetMs = log.startMs + log.minutesToFallAsleep * MINUTE_MS
  if (wakeMs <= onsetMs) return skip('out-of-bounds')
  const awakeMin = Math.round((wakeMs - onsetMs) / MINUTE_MS) - log.minutesAsleep
  const {
    naps: _naps,
    origin: _origin,
    ...night
  } = {
    ...EMPTY_SLEEP_DIARY,
    // The file knows one start: when the device saw lying still. It stands for going to bed and for trying to sleep.
    timeIntoBed: log.start.clock,
    timeTriedToSleep: log.start.clock,
    sleepOnsetLatencyMin: log.minutesToFallAsleep,
    // Awakenings stay null: a device counts movements of half a minute, a diary the times that are remembered.
    // Seconds cut from both ends can leave one minute too few.
    wakeAfterSleepOnsetMin: awakeMin === -1 ? 0 : awakeMin,
    finalAwakening: utcToLocal(wakeMs, zone).clock,
    timeOutOfBed: log.end.clock,
  }
  const fits = sleepDiarySchema.safeParse({ ...EMPTY_SLEEP_DIARY, ...night })
  if (!fits.success) return skip('out-of-bounds')
  const part = { kind: 'night', night, minutesAsleep: log.minutesAsleep } as const
  return { ok: true, value: { key: log.key, day: log.wakeDay, part } }
}

/** A nap is as long as it was slept, because its minutes are added to the night's total sleep time. */
function toNap(log: SleepLog, nights: ReadonlySet<SleepLog>): RecordReading<ImportRecord> {
  if ([...nights].some((night) => log.startMs < night.endMs && night.startMs < log.endMs))
    return skip('superseded')
  const nap = { start: log.start.clock, durationMin: log.minutesAsleep }
  if (!napSchema.safeParse({ id: 'nap', ...nap }).success) return skip('out-of-bounds')
  return { ok: true, value: { key: log.key, day: log.start.date, part: { kind: 'nap', ...nap } } }
}

/** The longest main sleep of each wake date; of equally long ones the earliest. */
function longestNights(logs: readonly SleepLog[]): SleepLog[] {
  const longest = new Map<CivilDate, SleepLog>()
  for (const log of logs) {
    const best = longest.get(log.wakeDay)
    const more = best === undefined ? 1 : log.minutesAsleep - best.minutesAsleep || best.startMs - log.startMs
    if (more > 0) longest.set(log.wakeDay, log)
  }
  return [...longest.values()]
}

function dropRepeated(logs: readonly SleepLog[]): SleepLog[] {
  return [...new Map([...logs].reverse().map((log) => [log.key, log])).values()].reverse()
}

/**
 * Reads a Fitbit or Google Takeout sleep log. The main sleep of a date is its night; every other sleep is a nap
 * on the day it began, unless it lies within a night that is told already.
 */
export function readFitbitSleep(items: readonly unknown[], options: ReadImportOptions): ImportFile {
  const read = items.map((item) => readSleepLog(item, options))
  const unread = read.filter((reading) => !reading.ok)
  const logs = read.flatMap((reading) => (reading.ok ? [reading.value] : []))
  const distinct = dropRepeated(logs)
  const repeated = Array.from({ length: logs.length - distinct.length }, () => skip('repeated'))
  const mains = distinct.filter((log) => log.main && !isDaytimeSleep(log))
  const asNights = new Map(mains.map((log) => [log, toNight(log, options.zone)]))
  const nights = new Set(longestNights(mains.filter((log) => asNights.get(log)?.ok === true)))
  const readings = distinct.map((log) => {
    const night = asNights.get(log)
    return night !== undefined && (!night.ok || nights.has(log)) ? night : toNap(log, nights)
  })
  return gatherRecords('fitbit-sleep', [...unread, ...repeated, ...readings])
}
