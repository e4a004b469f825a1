import { lateSections, recallDays } from '../../shared/evening/enteredAt.ts'
import type { DayEntry } from '../../shared/evening/evening.ts'
import { recordedSections, SECTIONS } from '../../shared/evening/sections.ts'
import { listed } from '../../shared/language/numbers.ts'
import { words } from './words.ts'

/** "Filled in three days later."; null when no part came late. Evenings in the zone they were written in. */
export function stampInWords(
  { day, evening, enteredAt, zone }: DayEntry,
  rollOverHour: number,
): string | null {
  const at = { zone, rollOverHour }
  const late = lateSections(day, enteredAt, at).map((section) => ({
    section,
    days: recallDays(day, enteredAt[section], at) ?? 0,
  }))
  const [first] = late
  if (first === undefined) return null
  const alike =
    late.length === recordedSections(evening).length && late.every(({ days }) => days === first.days)
  if (alike) return words.filledInLater(first.days)
  return words.filledInLaterIn(
    listed(late.map(({ section, days }) => words.partLater(words.sections[section], days))),
  )
}

/**
 * Whether two versions of a day say another thing of what was filled in later. A section of which one of them does
 * not know when it was entered says nothing.
 */
export function stampsDiffer(before: DayEntry, after: DayEntry, rollOverHour: number): boolean {
  if (stampInWords(before, rollOverHour) === stampInWords(after, rollOverHour)) return false
  const daysOf = ({ day, enteredAt, zone }: DayEntry, section: (typeof SECTIONS)[number]) =>
    section in enteredAt ? recallDays(day, enteredAt[section], { zone, rollOverHour }) : 0
  return SECTIONS.some((section) => {
    const [first, second] = [daysOf(before, section), daysOf(after, section)]
    return first !== null && second !== null && first !== second
  })
}
