import { addDays, type CivilDate, daysBetween } from '../calendar/civilDate.ts'
import { localMinutes, utcToLocal } from '../calendar/zone.ts'
import type { DayEntry } from '../evening/evening.ts'
import { recordedSections } from '../evening/sections.ts'
import type { SleepDiary } from '../evening/sleepDiary.ts'
import { type DiaryField, type DiaryMetrics, type DiaryWarning, diaryMetrics } from '../sleep/diaryMetrics.ts'
import { resolveNight } from '../sleep/resolveNight.ts'
import { type Figure, figureOf } from './figure.ts'

/** A stretch of local wall time in minutes after the noon before the day of waking: 0 is 12:00, 720 midnight. */
export interface ClockSpan {
  readonly start: number
  readonly end: number
}

/** One night, and the naps of the day it ended on. */
export interface SleepNight {
  readonly day: CivilDate
  /** Null = not noted, or contradicting itself. */
  readonly inBed: ClockSpan | null
  /** From falling asleep to the final awakening. */
  readonly asleep: ClockSpan | null
  readonly totalSleepTime: Figure
  /** Total sleep time and naps together; null when the night, or the length of a nap, is not known. */
  readonly sleepIn24h: Figure
  /** Time asleep of the time spent trying (Reed & Sacco 2016); an upper bound while `efficiencyAssumed`. */
  readonly sleepEfficiency: Figure
  readonly efficiencyAssumed: boolean
  readonly naps: number
  /** Minutes of all naps together; null when one has no length. */
  readonly napMin: number | null
  /** The times contradict each other, so nothing was computed from them. */
  readonly inconsistent: boolean
  readonly warnings: readonly DiaryWarning[]
  readonly assumed: readonly DiaryField[]
  /** Read from a device's file, not written by the person. */
  readonly imported: boolean
}

const NOON_MIN = 720

/** Where a moment stands on the axis of its night, by the clock on the wall. */
function axisMinutes(momentMs: number, wakeDate: CivilDate, zone: string): number {
  const local = utcToLocal(momentMs, zone)
  return daysBetween(addDays(wakeDate, -1), local.date) * 1440 + localMinutes(local) - NOON_MIN
}

function spanOf(from: number | null, to: number | null, place: (ms: number) => number): ClockSpan | null {
  return from === null || to === null ? null : { start: place(from), end: place(to) }
}

/** Minutes of all naps together, 0 for none; null when the length of one is not known. */
function napMinutes({ naps }: SleepDiary): number | null {
  let total = 0
  for (const { durationMin } of naps) {
    if (durationMin === null) return null
    total += durationMin
  }
  return total
}

/** The night's metrics; the night is that of the entry's day of waking, in the entry's zone. */
export function nightMetrics({ evening, day, zone }: DayEntry): DiaryMetrics {
  return diaryMetrics(evening.sleep, day, zone)
}

/** Minutes asleep in the night that ended on this day and in its naps; null = not known. */
export function sleepIn24hMin(entry: DayEntry): number | null {
  const { value } = nightMetrics(entry).totalSleepTime
  const naps = napMinutes(entry.evening.sleep)
  return value === null || naps === null ? null : value + naps
}

/** A day's night as the review shows it; null when nothing at all is recorded about sleep. */
export function sleepNightOf(entry: DayEntry): SleepNight | null {
  const { evening, day, zone } = entry
  if (!recordedSections(evening).includes('sleep')) return null
  const metrics = nightMetrics(entry)
  const inconsistent = metrics.totalSleepTime.reason === 'INCONSISTENT'
  const events = resolveNight(evening.sleep, day, zone)
  const place = (ms: number) => axisMinutes(ms, day, zone)
  const napMin = napMinutes(evening.sleep)
  const total = figureOf(metrics.totalSleepTime)
  const sum = sleepIn24hMin(entry)
  return {
    day,
    inBed: inconsistent ? null : spanOf(events.timeIntoBed, events.timeOutOfBed, place),
    asleep: spanOf(metrics.onsetMs, metrics.finalAwakeningMs, place),
    totalSleepTime: total,
    sleepIn24h:
      sum === null
        ? { ...total, value: null, reason: total.reason ?? 'MISSING_INPUT' }
        : { ...total, value: sum },
    sleepEfficiency: figureOf(metrics.sleepEfficiency),
    efficiencyAssumed: metrics.assumed.includes('attemptAfterFinalAwakeningMin'),
    naps: evening.sleep.naps.length,
    napMin,
    inconsistent,
    warnings: metrics.warnings,
    assumed: metrics.assumed,
    imported: evening.sleep.origin === 'imported',
  }
}
