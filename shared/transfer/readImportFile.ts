import { gatherRecords } from './gatherRecords.ts'
import { type ImportFile, type ReadImportOptions, skip } from './importRecord.ts'
import { readFitbitRestingHeartRate } from './readFitbitRestingHeartRate.ts'
import { readFitbitSleep } from './readFitbitSleep.ts'
import { readSessionsCsv } from './readSessionsCsv.ts'
import { readWellnessCsv } from './readWellnessCsv.ts'
import { openImport } from './recogniseImport.ts'

/**
 * Reads one file of any kind. A record that cannot be taken is counted with its reason and never sinks the
 * rest; text that is none of our kinds gives the kind 'unknown' and no records. Never throws for any text.
 */
export function readImportFile(text: string, options: ReadImportOptions): ImportFile {
  const opened = openImport(text)
  switch (opened.kind) {
    case 'fitbit-sleep':
      return readFitbitSleep(opened.items, options)
    case 'fitbit-resting-heart-rate':
      return readFitbitRestingHeartRate(opened.items, options)
    case 'sessions-csv':
    case 'wellness-csv': {
      const rows = options.readRows(opened.csv)
      if (rows === null) return gatherRecords(opened.kind, [skip('unreadable')])
      return opened.kind === 'sessions-csv' ? readSessionsCsv(rows, options) : readWellnessCsv(rows, options)
    }
    case 'unknown':
      return gatherRecords('unknown', [])
    default:
      return opened satisfies never
  }
}
