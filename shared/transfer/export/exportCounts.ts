import { z } from 'zod'
import type { DayEntry } from '../../evening/evening.ts'
import { RECORDED } from '../../evening/sections.ts'

const count = z.number().int().min(0)

/** How much an export holds. `days` counts every stored day, also one on which nothing but "left out" stands. */
export const exportCountsSchema = z.strictObject({
  days: count,
  nights: count,
  sessions: count,
  practices: count,
  checkIns: count,
  trackerValues: count,
  reflections: count,
  pictures: count,
})

export type ExportCounts = z.infer<typeof exportCountsSchema>

export const NOTHING_EXPORTED: ExportCounts = {
  days: 0,
  nights: 0,
  sessions: 0,
  practices: 0,
  checkIns: 0,
  trackerValues: 0,
  reflections: 0,
  pictures: 0,
}

/** The counts with one day more. Pictures are counted where they are found, since a text can name one twice. */
export function withDay(counts: ExportCounts, { evening }: DayEntry): ExportCounts {
  return {
    ...counts,
    days: counts.days + 1,
    nights: counts.nights + (RECORDED.sleep(evening) ? 1 : 0),
    sessions: counts.sessions + evening.training.sessions.length,
    practices: counts.practices + evening.practices.length,
    checkIns: counts.checkIns + (RECORDED.checkIn(evening) ? 1 : 0),
    trackerValues: counts.trackerValues + Object.keys(evening.trackers).length,
    reflections: counts.reflections + evening.reflections.length,
  }
}
