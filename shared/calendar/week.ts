import { addDays, type CivilDate, type Weekday, weekdayOf } from './civilDate.ts'

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The first day of the week that holds the date, when weeks begin on the given weekday (1 = Monday, 7 = Sunday). */
export function weekStartOf(date: CivilDate, firstWeekday: Weekday): CivilDate {
  return addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7))
}

/** The seven days that begin with this one. */
export function weekDays(start: CivilDate): CivilDate[] {
  return Array.from({ length: 7 }, (_, index) => addDays(start, index))
}

/**
 * The weekday that weeks begin with where a locale is at home, such as 7 for `en-US` and 1 for `de-AT`; 1, as
 * ISO 8601 has it, for a locale that names no place or is not understood.
 */
export function firstWeekdayIn(locale: string): Weekday {
  try {
    const { region } = new Intl.Locale(locale)
    return region === undefined ? 1 : (firstDayOf(new Intl.Locale(`und-${region}`)) ?? 1)
  } catch {
    return 1
  }
}

/** What the engine knows of it. Newer ones answer by a method, older ones by a property; the types know neither. */
function firstDayOf(locale: Intl.Locale): Weekday | null {
  const ask: unknown = Reflect.get(locale, 'getWeekInfo')
  const info: unknown = typeof ask === 'function' ? ask.call(locale) : Reflect.get(locale, 'weekInfo')
  const first: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'firstDay') : null
  return WEEKDAYS.find((weekday) => weekday === first) ?? null
}
