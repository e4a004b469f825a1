import { casual as german } from 'chrono-node/de'
import { casual as english } from 'chrono-node/en'
import { addDays, type CivilDate } from './civilDate.ts'
import { civilDateOf, latestSuchDay } from './latestSuchDay.ts'
import { readDayInFigures } from './readDayInFigures.ts'

/**
 * What typed text says about a day: one or more days up to today, the likeliest first; a day that has not come
 * yet; or no day at all.
 */
export type DayInWords =
  | { readonly kind: 'days'; readonly days: readonly [CivilDate, ...CivilDate[]] }
  | { readonly kind: 'future'; readonly day: CivilDate }
  | { readonly kind: 'none' }

/** Longer text is no date; it is not looked at, so that no pattern can take long over it. Characters. */
export const LONGEST_DAY_TEXT = 60

type Chrono = Pick<typeof english, 'parse'>
type Parsed = ReturnType<Chrono['parse']>[number]

/** What makes a weekday one to come: "next Friday", "diesen Freitag". */
const AHEAD = /\b(next|this|coming|n[äa]chst\p{L}*|dies\p{L}*|kommend\p{L}*)/iu

/** A weekday alone, "Friday" or "am Freitag": the one before, since a journal looks back. */
const lastOne = (day: CivilDate, today: CivilDate, text: string): CivilDate =>
  day > today && !AHEAD.test(text) ? addDays(day, -7) : day

/**
 * Reads a day as people say it, in English and German: "yesterday", "last friday", "3 weeks ago", "24 dec",
 * "24.12.", "heute", "letzten Freitag", "2026-11-19". The whole text has to be the date. Without a year it is
 * the last such day up to today; figures that can be read twice (3/4) give both days, day before month first.
 * Months and years are no days: "March 2025" gives nothing.
 * @param today the journal day, so that "yesterday" at 00:40 is the day before the evening that still lasts
 */
export function readDayInWords(typed: string, today: CivilDate): DayInWords {
  const text = typed.normalize('NFC').trim()
  if (text === '' || text.length > LONGEST_DAY_TEXT) return { kind: 'none' }
  const figures = readDayInFigures(text, today)
  const found = figures ?? [english, german].flatMap((language) => readWith(language, text, today))
  const days = [...new Set(found)]
  const [first, ...others] = days.filter((day) => day <= today)
  if (first !== undefined) return { kind: 'days', days: [first, ...others] }
  const [future] = days
  return future === undefined ? { kind: 'none' } : { kind: 'future', day: future }
}

function readWith(language: Chrono, text: string, today: CivilDate): CivilDate[] {
  const reference = localNoonOf(today)
  const [parsed, ...more] = language.parse(text, reference)
  if (parsed === undefined || more.length > 0 || parsed.index !== 0 || parsed.text.length !== text.length) {
    return []
  }
  return [parsed.start, parsed.end].flatMap((part) => {
    const day = part ? dayOf(part, text, today) : null
    return day === null ? [] : [day]
  })
}

/**
 * The day at noon by the clock of this computer, which is what the library counts with: it reads back the same
 * day in every zone, and no clock change reaches noon.
 */
function localNoonOf(day: CivilDate): Date {
  const noon = new Date(2000, 0, 1, 12)
  noon.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
  return noon
}

function dayOf(part: Parsed['start'], text: string, today: CivilDate): CivilDate | null {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')]
  // A time of day ("20 hours ago") counts from a clock that is not asked here.
  if (year === null || month === null || day === null || part.isCertain('hour')) return null
  const date = civilDateOf(year, month, day)
  if (part.isCertain('day')) return part.isCertain('year') ? date : latestSuchDay(month, day, today)
  if (part.isCertain('weekday')) return date && lastOne(date, today, text)
  return part.tags().has('result/relativeDate') && date !== null ? inShortMonth(date, today) : null
}

/**
 * Months and years back keep the day of the month, or end on the last of a shorter one: a month before 31 March
 * is 28 February, where counting on would give 3 March.
 */
function inShortMonth(date: CivilDate, today: CivilDate): CivilDate {
  return date.slice(8) === today.slice(8) ? date : addDays(date, -Number(date.slice(8)))
}
