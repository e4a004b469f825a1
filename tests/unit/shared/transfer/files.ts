import { readFileSync } from 'node:fs'
import type { ImportFile, ReadImportOptions } from '../../../../shared/transfer/importRecord.ts'
import { readImportFile } from '../../../../shared/transfer/readImportFile.ts'
import { readRows } from '../../../fixtures/import/readRows.ts'
import { day } from '../calendar/dates.ts'

export const OPTIONS: ReadImportOptions = { zone: 'Europe/Berlin', today: day('2025-06-01'), readRows }

export const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url), 'utf8')

export const read = (text: string, options: Partial<ReadImportOptions> = {}): ImportFile =>
  readImportFile(text, { ...OPTIONS, ...options })

export const sleepLog = (over: Record<string, unknown>): Record<string, unknown> => ({
  logId: 1,
  dateOfSleep: '2025-02-11',
  startTime: '2025-02-10 23:00:00',
  endTime: '2025-02-11T07:00:00.000',
  minutesToFallAsleep: 0,
  minutesAsleep: 430,
  minutesAwake: 50,
  minutesAfterWakeup: 0,
  mainSleep: true,
  ...over,
})

export const readLogs = (...logs: Record<string, unknown>[]): ImportFile => read(JSON.stringify(logs))

/** Kind and day of every record, in order. */
export const outline = ({ records }: ImportFile): string[] =>
  records.map(({ day, part }) => `${day} ${part.kind}`)
