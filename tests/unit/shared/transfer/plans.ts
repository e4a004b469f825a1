import type { CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import type { ImportFile } from '../../../../shared/transfer/importRecord.ts'
import {
  type DaysWithoutSession,
  type ImportPlan,
  planImport,
} from '../../../../shared/transfer/planImport.ts'
import { readImportFile } from '../../../../shared/transfer/readImportFile.ts'
import { makeImportFiles } from '../../../fixtures/import/makeImportFiles.ts'
import { readRows } from '../../../fixtures/import/readRows.ts'
import { day } from '../calendar/dates.ts'

export type Journal = ReadonlyMap<CivilDate, Evening>

export const FIRST = day('2024-10-10')
export const HEADER = 'end_date_time,activity_names,perceived_exertion,duration_min\n'

export const read = (text: string): ImportFile =>
  readImportFile(text, { zone: 'Europe/Berlin', today: day('2025-06-01'), readRows })

export const filesOf = (seed: number, days = 40): ImportFile[] =>
  Object.values(makeImportFiles(FIRST, days, seed)).map((text: string) => read(text))

export const session = (end: string, minutes = 30): string =>
  `${end}:00.000Z,"['individual', 'running']",5,${minutes}\n`

export function plan(
  files: readonly ImportFile[],
  existing: Journal = new Map(),
  knownKeys: readonly string[] = [],
  daysWithoutSession: DaysWithoutSession = 'unknown',
): ImportPlan {
  return planImport({ files, existing, knownKeys: new Set(knownKeys), daysWithoutSession })
}

export const keysOf = ({ newKeys }: ImportPlan): string[] => newKeys.map(({ key }) => key)

export const journalWith = (date: string, over: Partial<Evening>): Journal =>
  new Map([[day(date), { ...EMPTY_EVENING, ...over }]])

export const ownSession = {
  id: 'a1',
  activity: 'Evening run',
  start: null,
  durationMin: 31,
  ratingOfPerceivedExertion: 5,
  origin: 'typed',
} as const
