import { dayCount } from '../../shared/calendar/dayCount.ts'
import { decimal, listed } from '../../shared/language/numbers.ts'
import type { ExportCounts } from '../../shared/transfer/export/exportCounts.ts'
import { words } from './words.ts'

const { counts: say } = words.export

/** What an export holds: "12 days, among them 11 nights, 4 sessions and 9 reflections." Zeros are not told. */
export function countWords({ days, ...parts }: ExportCounts): string {
  const told = Object.entries(parts).flatMap(([part, count]) => {
    const noun = say.parts[part as keyof typeof parts]
    return count === 0 ? [] : [`${decimal(count, 0)} ${count === 1 ? noun.one : noun.many}`]
  })
  return told.length === 0 ? say.daysAlone(dayCount(days)) : say.all(dayCount(days), listed(told))
}
