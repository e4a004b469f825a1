import { type CivilDate, dateRange } from '../calendar/civilDate.ts'
import type { DayEntry } from '../evening/evening.ts'
import { isEmptyEvening } from '../evening/sections.ts'
import { evaluateGuidance, type Guidance, reviseGuidance } from '../guidance/evaluateGuidance.ts'
import { DEFAULT_GUIDANCE_SETTINGS } from '../guidance/guidanceSettings.ts'
import type { Settings } from '../ipc/contract/settings.ts'
import { type DayReading, guidanceDayOf } from './guidanceDayOf.ts'
import { firstHeldDay } from './journalDays.ts'

/** What decides how days are read, besides the days themselves. */
export interface JudgedWith {
  /** The journal day of this moment. */
  readonly today: CivilDate
  readonly settings: Settings
}

/** The whole journal as the guidance rules judged it, up to today. Any week and any day is read from it. */
export interface JudgedJournal extends JudgedWith {
  /** The first day that holds anything; null = the journal is empty. */
  readonly firstDay: CivilDate | null
  /** The days from the first one to today. */
  readonly guidance: Guidance
}

/** What was written since a journal was judged. */
export interface JournalChange extends JudgedWith {
  /** Every day that was written, emptied or taken out, in any order. */
  readonly changed: readonly CivilDate[]
  /** The day as it is stored now; null = nothing is stored. */
  readonly entryOn: (day: CivilDate) => DayEntry | null
}

/** A day and how its silence is read. An emptied day is one about which nothing is stored. */
export function dayReading(
  date: CivilDate,
  entry: DayEntry | null,
  { firstDay, today, settings }: JudgedWith & { firstDay: CivilDate | null },
): DayReading {
  return {
    date,
    entry: entry === null || isEmptyEvening(entry.evening) ? null : entry,
    noEntryMeansRest: settings.noEntryMeansRest && firstDay !== null && date >= firstDay,
    over: date < today,
  }
}

/** Judges every day from the first one that holds anything to today. */
export function judgeJournal(entries: readonly DayEntry[], { today, settings }: JudgedWith): JudgedJournal {
  const firstDay = firstHeldDay(entries)
  const byDay = new Map(entries.map((entry) => [entry.day, entry]))
  const dates = firstDay === null ? [] : dateRange(firstDay, today)
  const days = dates.map((day) =>
    guidanceDayOf(dayReading(day, byDay.get(day) ?? null, { firstDay, today, settings })),
  )
  const guidance = evaluateGuidance(days, {
    ...DEFAULT_GUIDANCE_SETTINGS,
    sleepNeedMin: settings.sleepNeedMin,
  })
  return { today, settings, firstDay, guidance }
}

/** Whether days mean the same under both settings. */
const readsAlike = (a: Settings, b: Settings): boolean =>
  a.sleepNeedMin === b.sleepNeedMin && a.noEntryMeansRest === b.noEntryMeansRest

/** Whether the journal may begin on another day than before. */
function mayMoveFirstDay(firstDay: CivilDate, { changed, entryOn }: JournalChange): boolean {
  return changed.some((day) => {
    if (day > firstDay) return false
    const entry = entryOn(day)
    const held = entry !== null && !isEmptyEvening(entry.evening)
    return day < firstDay ? held : !held
  })
}

/**
 * The judged journal after some days were written and the clock went on. Days before the earliest of them keep
 * what they had, and the result equals judging all days anew. Null when that has to be done: other settings, an
 * earlier today, or another first day change how every day is read.
 */
export function rejudgeJournal(before: JudgedJournal, change: JournalChange): JudgedJournal | null {
  const { firstDay, guidance } = before
  const { today, settings, changed, entryOn } = change
  if (firstDay === null || firstDay > today || today < before.today) return null
  if (!readsAlike(before.settings, settings) || mayMoveFirstDay(firstDay, change)) return null
  // The silence of the day that was today means something else once it is over.
  const passed = today === before.today ? [] : dateRange(before.today, today)
  const unread = new Set([...changed, ...passed])
  const days = [...unread]
    .filter((day) => day >= firstDay && day <= today)
    .map((day) => guidanceDayOf(dayReading(day, entryOn(day), { firstDay, today, settings })))
  return { today, settings, firstDay, guidance: reviseGuidance(guidance, days) }
}
