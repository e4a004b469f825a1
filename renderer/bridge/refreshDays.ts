import type { Channel } from '../../shared/ipc/channels.ts'
import { refresh } from './queryClient.ts'

/** What is read from the days of the journal, one way or another. */
export const READ_FROM_DAYS: readonly Channel[] = [
  'day.read',
  'day.versions',
  'day.guidance',
  'history.read',
  'history.year',
  'history.gaps',
  'history.onThisDay',
  'week.read',
  'trends.read',
  'bin.list',
]

/** A day was written, moved to the bin or put back: whatever is read from the days is old. */
export const refreshDays = (): Promise<void> => refresh(...READ_FROM_DAYS)
