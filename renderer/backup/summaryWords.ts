import { dayCount } from '../../shared/calendar/dayCount.ts'
import type { BackupSummary } from '../../shared/ipc/contract/backup.ts'
import { dayWords, momentWords } from '../bridge/dateWords.ts'
import { words } from './words.ts'

const { preview: say } = words

/** What a backup holds, in sentences: when it was made, how many days, from which to which. */
export function contentWords(summary: BackupSummary, zone: string): string {
  const made = say.made(momentWords(summary.createdAt, zone))
  const other = summary.sameJournal || summary.daysNotInBackup === null ? [] : [say.otherJournal]
  return [made, daysWords(summary), ...other].join(' ')
}

function daysWords({ days, firstDay, lastDay }: BackupSummary): string {
  if (days === 0 || firstDay === null || lastDay === null) return say.noDays
  if (days === 1) return say.oneDay(dayWords(firstDay))
  return say.days(dayCount(days), dayWords(firstDay), dayWords(lastDay))
}

/**
 * What would be missing after restoring. Where no journal is open, nothing can be compared, and that is said.
 * `journalHere`: whether there is a journal on this computer, open or locked.
 */
export function lossWords({ daysNotInBackup }: BackupSummary, journalHere: boolean): string {
  if (!journalHere) return say.nothingHere
  if (daysNotInBackup === null) return say.uncompared
  if (daysNotInBackup === 0) return say.noLoss
  return say.loss(dayCount(daysNotInBackup), daysNotInBackup)
}
