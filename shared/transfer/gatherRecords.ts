import { type CivilDate, compareDates } from '../calendar/civilDate.ts'
import { type ImportKind, SKIP_REASONS, type SkipReason } from './importKinds.ts'
import type { ImportFile, ImportPart, ImportRecord, RecordReading, SkipCount } from './importRecord.ts'

const PART_ORDER: Record<ImportPart['kind'], number> = {
  night: 0,
  nap: 1,
  session: 2,
  'resting-heart-rate': 3,
  wellness: 4,
}

const compareText = (first: string, second: string): number => {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** Higher is better, among records of one kind that want the same place on the same day. */
function preference(part: ImportPart): number {
  switch (part.kind) {
    case 'night':
      return part.minutesAsleep
    case 'wellness':
      return part.answeredAt
    case 'nap':
    case 'session':
    case 'resting-heart-rate':
      return 0
    default:
      return part satisfies never
  }
}

function startOf(part: ImportPart): string {
  if (part.kind === 'nap') return part.start
  return part.kind === 'session' ? (part.session.start ?? '') : ''
}

/** One order for all records whatever file they came from: day, kind, the preferred first, then the clock, then the content. */
export function compareRecords(first: ImportRecord, second: ImportRecord): number {
  return (
    compareDates(first.day, second.day) ||
    PART_ORDER[first.part.kind] - PART_ORDER[second.part.kind] ||
    preference(second.part) - preference(first.part) ||
    compareText(startOf(first.part), startOf(second.part)) ||
    compareText(first.key, second.key) ||
    compareText(JSON.stringify(first.part), JSON.stringify(second.part))
  )
}

/** The place on a day that only one record can have; null for naps and sessions, of which a day holds several. */
export function placeOf({ day, part }: ImportRecord): string | null {
  return part.kind === 'nap' || part.kind === 'session' ? null : `${part.kind} ${day}`
}

/** Counts by reason, in the order of SKIP_REASONS. */
export function countSkips(reasons: readonly SkipReason[]): SkipCount[] {
  return SKIP_REASONS.map((reason) => ({
    reason,
    count: reasons.filter((other) => other === reason).length,
  })).filter(({ count }) => count > 0)
}

/** Drops what stands twice, then all but the preferred record of each place. */
function keepOneEach(records: readonly ImportRecord[]): { kept: ImportRecord[]; dropped: SkipReason[] } {
  const keys = new Set<string>()
  const places = new Set<string>()
  const kept: ImportRecord[] = []
  const dropped: SkipReason[] = []
  for (const record of [...records].sort(compareRecords)) {
    const place = placeOf(record)
    if (keys.has(record.key)) dropped.push('repeated')
    else if (place !== null && places.has(place)) dropped.push('superseded')
    else kept.push(record)
    keys.add(record.key)
    if (place !== null) places.add(place)
  }
  return { kept, dropped }
}

/** Puts the readings of one file together. `sessionDays` may come in any order and more than once. */
export function gatherRecords(
  kind: ImportKind,
  readings: readonly RecordReading<ImportRecord>[],
  sessionDays: readonly CivilDate[] = [],
): ImportFile {
  const { kept, dropped } = keepOneEach(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))
  const unread = readings.flatMap((reading) => (reading.ok ? [] : [reading.reason]))
  return {
    kind,
    records: kept,
    skipped: countSkips([...unread, ...dropped]),
    sessionDays: [...new Set(sessionDays)].sort(compareDates),
    firstDay: kept[0]?.day ?? null,
    lastDay: kept.at(-1)?.day ?? null,
  }
}
