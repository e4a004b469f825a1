import { dayCount } from '../../shared/calendar/dayCount.ts'
import { decimal, listed } from '../../shared/language/numbers.ts'
import type { ExportCounts } from '../../shared/transfer/export/exportCounts.ts'
import { dayWords } from '../bridge/dateWords.ts'
import type { ExportRequest } from './exportChoice.ts'
import { words } from './words.ts'

const { counts: say, span, oneDay } = words.export

/** Which days were understood: "From 1 February 2026 to 3 February 2026.", or one day alone. */
export function spanWords({ first, last }: NonNullable<ExportRequest['span']>): string {
  return first === last ? oneDay(dayWords(first)) : span(dayWords(first), dayWords(last))
}

/** What an export holds: "12 days, among them 11 nights, 4 sessions and 9 reflections." Zeros are not told. */
export function countWords({ days, ...parts }: ExportCounts): string {
  const told = Object.entries(parts).flatMap(([part, count]) => {
    const noun = say.parts[part as keyof typeof parts]
    return count === 0 ? [] : [`${decimal(count, 0)} ${count === 1 ? noun.one : noun.many}`]
  })
  return told.length === 0 ? say.daysAlone(dayCount(days)) : say.all(dayCount(days), listed(told))
}
