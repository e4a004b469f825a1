import type { CivilDate } from '../../calendar/civilDate.ts'
import { localMinutes, utcToLocal } from '../../calendar/zone.ts'
import { lateSections } from '../../evening/enteredAt.ts'
import type { DayEntry, Evening } from '../../evening/evening.ts'
import { holdsSomething } from '../../evening/reflection.ts'
import type { Section } from '../../evening/sections.ts'
import type { Settings } from '../../ipc/contract/settings.ts'
import { type JournalDays, journalDaysOf } from '../journalDays.ts'
import { nightMetrics } from '../sleepNight.ts'
import type { TrackerSince } from '../trackerReview.ts'

/** The numbers of a night that trends draw; null = not known. */
export interface NightNumbers {
  readonly totalSleepTimeMin: number | null
  /** Percent of the time spent trying. */
  readonly sleepEfficiencyPct: number | null
  /** Trying to sleep after waking was left blank, so the share is an upper bound. */
  readonly efficiencyIsUpperBound: boolean
  /** The middle between falling asleep and waking for good, minutes after local midnight, 0 to below 1440. */
  readonly midSleepMin: number | null
}

/** A stored day as trends read it. Over twenty years this is worth keeping. */
export interface TrendDay {
  readonly entry: DayEntry
  readonly night: NightNumbers
  /** Sections that were entered on a later day than this one. */
  readonly late: readonly Section[]
}

/** What trends are drawn from. */
export interface TrendSource {
  readonly journal: JournalDays
  readonly dayOn: (day: CivilDate) => TrendDay | null
  readonly settings: Settings
  /** The person's own trackers in their order, archived ones included. */
  readonly trackers: readonly TrackerSince[]
}

function nightNumbers(entry: DayEntry): NightNumbers {
  const { totalSleepTime, sleepEfficiency, midpointMs, assumed } = nightMetrics(entry)
  return {
    totalSleepTimeMin: totalSleepTime.value,
    sleepEfficiencyPct: sleepEfficiency.value,
    efficiencyIsUpperBound: assumed.includes('attemptAfterFinalAwakeningMin'),
    midSleepMin: midpointMs === null ? null : localMinutes(utcToLocal(midpointMs, entry.zone)),
  }
}

/** Stands where a text stood, so that a day on which only that was written is still one that was. */
const STAND_IN = '…'

/** The evening with every text taken out of it: what is kept for trends is numbers. */
function withoutTexts(evening: Evening): Evening {
  const { reflections, asTyped, trackers } = evening
  const emptied = <T>(fields: Readonly<Record<string, T>>, of: (field: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field)]))
  return {
    ...evening,
    reflections: reflections
      .filter(holdsSomething)
      .map(({ id }) => ({ id, text: STAND_IN, tags: [], promptId: null })),
    asTyped: emptied(asTyped, () => STAND_IN),
    trackers: emptied(trackers, (value) => (typeof value === 'string' ? STAND_IN : value)),
  }
}

/** A stored day without its texts, and what is worked out from it once. */
export function trendDayOf(entry: DayEntry, rollOverHour: number): TrendDay {
  const { zone, day, enteredAt, evening } = entry
  return {
    entry: { ...entry, evening: withoutTexts(evening) },
    night: nightNumbers(entry),
    late: lateSections(day, enteredAt, { zone, rollOverHour }),
  }
}

/** Days laid out to be drawn. `firstDay` is the journal's first day with anything on it; null = it is empty. */
export function trendSource(
  days: readonly TrendDay[],
  {
    firstDay,
    today,
    ...rest
  }: Pick<TrendSource, 'settings' | 'trackers'> & { firstDay: CivilDate | null; today: CivilDate },
): TrendSource {
  const byDate = new Map(days.map((day) => [day.entry.day, day]))
  const entries = days.map(({ entry }) => entry)
  return {
    ...rest,
    journal: journalDaysOf(entries, { firstDay, today }),
    dayOn: (day) => byDate.get(day) ?? null,
  }
}
