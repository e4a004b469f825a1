import { z } from 'zod'
import { checkInSchema, EMPTY_CHECK_IN } from '../evening/checkIn.ts'
import { gatherRecords } from './gatherRecords.ts'
import { isImportableDay, readDeviceDay } from './importMoment.ts'
import {
  type ImportFile,
  type ImportRecord,
  type ReadImportOptions,
  type RecordReading,
  skip,
} from './importRecord.ts'

/** One day of a Fitbit or Google Takeout resting heart rate file. */
const restingHeartRateSchema = z.object({
  dateTime: z.string().max(40),
  value: z.object({ value: z.number() }),
})

function readDay(item: unknown, { today }: ReadImportOptions): RecordReading<ImportRecord> {
  const parsed = restingHeartRateSchema.safeParse(item)
  if (!parsed.success) return skip('unreadable')
  const day = readDeviceDay(parsed.data.dateTime)
  if (day === null) return skip('unreadable')
  const measured = parsed.data.value.value
  // The device writes 0 for a day on which it was not worn.
  if (measured === 0) return skip('not-measured')
  // It writes fifteen digits with an error of several beats beside them: a tenth is already more than it knows.
  const bpm = Math.round(measured * 10) / 10
  const fits = checkInSchema.safeParse({ ...EMPTY_CHECK_IN, restingHeartRateBpm: bpm })
  if (!fits.success || !isImportableDay(day, today)) return skip('out-of-bounds')
  return {
    ok: true,
    value: { key: `fitbit-rhr:${day}`, day, part: { kind: 'resting-heart-rate', bpm } },
  }
}

/** Reads a Fitbit or Google Takeout resting heart rate file: one value a day, as the device dates it. */
export function readFitbitRestingHeartRate(
  items: readonly unknown[],
  options: ReadImportOptions,
): ImportFile {
  return gatherRecords(
    'fitbit-resting-heart-rate',
    items.map((item) => readDay(item, options)),
  )
}
