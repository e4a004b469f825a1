import type { ImportKind } from './importKinds.ts'
import { SESSIONS_COLUMNS } from './readSessionsCsv.ts'
import { WELLNESS_COLUMNS } from './readWellnessCsv.ts'

/** A file whose kind is known, opened as far as that takes. */
export type OpenedImport =
  | { kind: 'fitbit-sleep' | 'fitbit-resting-heart-rate'; items: readonly unknown[] }
  | { kind: 'sessions-csv' | 'wellness-csv'; csv: string }
  | { kind: 'unknown' }

/** How many entries are looked at for one that shows the kind, and how long a header line can be. */
const MOST_LOOKED_AT = 50
const LONGEST_HEADER = 4096

const isObject = (item: unknown): item is Record<string, unknown> => typeof item === 'object' && item !== null

function parseJsonList(text: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : null
  } catch {
    return null // Not JSON: an answer, not a failure.
  }
}

function openJson(text: string): OpenedImport {
  const items = parseJsonList(text) ?? []
  for (const item of items.slice(0, MOST_LOOKED_AT)) {
    if (!isObject(item)) continue
    if ('logId' in item && 'minutesAsleep' in item) return { kind: 'fitbit-sleep', items }
    // The device's other heart rate files hold { bpm, confidence } in the same place.
    if ('dateTime' in item && isObject(item['value']) && 'value' in item['value'])
      return { kind: 'fitbit-resting-heart-rate', items }
  }
  return { kind: 'unknown' }
}

function openCsv(csv: string): OpenedImport {
  const [header = ''] = csv.slice(0, LONGEST_HEADER).split(/\r\n|\n|\r/, 1)
  const names = new Set(header.split(',').map((name) => name.replaceAll('"', '').trim().toLowerCase()))
  if (SESSIONS_COLUMNS.every((name) => names.has(name))) return { kind: 'sessions-csv', csv }
  if (WELLNESS_COLUMNS.every((name) => names.has(name))) return { kind: 'wellness-csv', csv }
  return { kind: 'unknown' }
}

/** Opens a file of any kind; never throws. A byte order mark is ignored. */
export function openImport(text: string): OpenedImport {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  return /^\s*\[/.test(content) ? openJson(content) : openCsv(content)
}

/** The kind of a file, by its content alone: names are changed by browsers, archives and people. */
export function recogniseImport(text: string): ImportKind {
  return openImport(text).kind
}
