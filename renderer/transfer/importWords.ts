import { dayCount } from '../../shared/calendar/dayCount.ts'
import type { ImportCounts, ImportPreview } from '../../shared/ipc/contract/import.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { shortDayWords } from '../bridge/dateWords.ts'
import type { ImportOptions } from './useImport.ts'
import { words } from './words.ts'

const { preview: say, result } = words

const days = dayCount

/** What an import would change, in sentences. */
export function previewWords(
  { days: changed, restDays, differing }: ImportPreview,
  daysThatDiffer: ImportOptions['daysThatDiffer'],
): string {
  if (changed === 0) return say.nothing
  const rest = restDays === 0 ? [] : [say.restDays(days(restDays))]
  const replaces = daysThatDiffer === 'take' && differing > 0
  const told = replaces
    ? [say.wouldReplace(days(changed), decimal(differing, 0)), ...rest]
    : [say.wouldChange(days(changed)), ...rest, say.yours]
  return told.join(' ')
}

/** What an import changed, in sentences. */
export function resultWords(batch: number | null, { days: changed, restDays }: ImportPreview): string {
  if (batch === null) return result.nothing
  const rest = restDays === 0 ? [] : [result.restDays(days(restDays))]
  return [result.changed(days(changed)), ...rest].join(' ')
}

/** What taking an import back did, in sentences. */
export function undoWords({ restored, keptChanged }: Output<'import.undo'>): string {
  const kept = keptChanged === 0 ? [] : [result.keptChanged(days(keptChanged), keptChanged)]
  return [result.undone(days(restored), restored), ...kept].join(' ')
}

/** The days a file speaks of: "1 Nov 2019 to 31 Mar 2020", one day alone, or none. */
export function spanWords({ firstDay, lastDay }: Pick<ImportCounts, 'firstDay' | 'lastDay'>): string {
  if (firstDay === null || lastDay === null) return say.noSpan
  if (firstDay === lastDay) return shortDayWords(firstDay)
  return say.spanOf(shortDayWords(firstDay), shortDayWords(lastDay))
}

/** How many records of a file are left out, for whatever reason. */
export function leftOutCount({ skipped }: Pick<ImportCounts, 'skipped'>): number {
  return skipped.reduce((sum, { count }) => sum + count, 0)
}
