import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CivilDate } from '../../../shared/calendar/civilDate.ts'
import { type ImportFiles, makeImportFiles } from '../../fixtures/import/makeImportFiles.ts'

/** The names that the four files are written under. */
export const IMPORT_NAMES: Readonly<Record<keyof ImportFiles, string>> = {
  sleep: 'sleep-2026.json',
  restingHeartRate: 'resting_heart_rate-2026.json',
  sessions: 'sessions.csv',
  wellness: 'wellness.csv',
}

export interface WrittenFiles extends ImportFiles {
  readonly paths: readonly string[]
}

/** Writes the records of an invented person for so many days into a folder; their text comes back beside the paths. */
export function writeImportFiles(folder: string, first: CivilDate, days: number): WrittenFiles {
  const files = makeImportFiles(first, days, 7)
  const write = (kind: keyof ImportFiles): string => {
    const path = join(folder, IMPORT_NAMES[kind])
    writeFileSync(path, files[kind])
    return path
  }
  return {
    ...files,
    paths: [write('sleep'), write('restingHeartRate'), write('sessions'), write('wellness')],
  }
}
