import type { Section } from '../../shared/evening/sections.ts'
import { listed } from '../../shared/language/numbers.ts'
import { shortDayLabel } from '../../shared/review/weekLabel.ts'
import type { ReviewDay } from '../../shared/review/weekReview.ts'
import { words } from './words.ts'

/** Which days of a figure were filled in later; nothing where all came on their day. */
export function lateNotes(days: readonly ReviewDay[], section: Section): readonly string[] {
  const late = days.filter((day) => day.late.includes(section)).map(({ day }) => shortDayLabel(day))
  return late.length === 0 ? [] : [words.filledInLaterOn(listed(late))]
}
