import { joined, standsAt, viewOf } from './bytes.ts'

const [START_OF_IMAGE, END_OF_IMAGE, START_OF_SCAN] = [0xd8, 0xd9, 0xda]
const [FIRST_APPLICATION, ADOBE, LAST_APPLICATION, COMMENT] = [0xe0, 0xee, 0xef, 0xfe]

/** Application segments tell of the making; Adobe's says how the colours are to be read. */
const isKept = (marker: number): boolean =>
  marker !== COMMENT && (marker < FIRST_APPLICATION || marker > LAST_APPLICATION || marker === ADOBE)

/** Where the next marker stands after a scan's data: 0xFF before anything but 0 and a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

interface Segment {
  readonly marker: number
  readonly start: number
  readonly end: number
}

/** A segment with its length, and the data of a scan behind it; null when it is cut off. */
function segmentAt(bytes: Uint8Array, start: number): Segment | null {
  if (start + 4 > bytes.length || bytes[start] !== 0xff) return null
  const marker = bytes[start + 1] ?? 0
  const header = start + 2 + viewOf(bytes).getUint16(start + 2)
  const end = marker === START_OF_SCAN ? afterScan(bytes, header) : header
  return header < start + 4 || end > bytes.length ? null : { marker, start, end }
}

/** A JPEG with nothing but its pixels (ITU T.81, annex B); null when it is none or is cut off. */
export function bareJpeg(bytes: Uint8Array): Uint8Array | null {
  if (!standsAt(bytes, 0, [0xff, START_OF_IMAGE])) return null
  const segments: Segment[] = []
  let at = 2
  while (!standsAt(bytes, at, [0xff, END_OF_IMAGE])) {
    const segment = segmentAt(bytes, at)
    if (segment === null) return null
    segments.push(segment)
    at = segment.end
  }
  if (segments.every(({ marker }) => marker !== START_OF_SCAN)) return null
  const kept = segments.filter(({ marker }) => isKept(marker))
  return joined([
    bytes.subarray(0, 2),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    bytes.subarray(at, at + 2),
  ])
}
