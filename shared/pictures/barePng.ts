import { joined, nameAt, standsAt, viewOf } from './bytes.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What a still picture is drawn from (PNG, third edition, W3C 2025, section 11). */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** A chunk has a length, a name, so many bytes and a checksum. */
const AROUND_BYTES = 12

/** A PNG with nothing but its pixels; null when it is none, is cut off or moves. */
export function barePng(bytes: Uint8Array): Uint8Array | null {
  if (!standsAt(bytes, 0, SIGNATURE) || nameAt(bytes, 12) !== 'IHDR') return null
  const kept = [bytes.subarray(0, SIGNATURE.length)]
  const view = viewOf(bytes)
  let at = SIGNATURE.length
  while (at + AROUND_BYTES <= bytes.length) {
    const end = at + AROUND_BYTES + view.getUint32(at)
    const name = nameAt(bytes, at + 4)
    if (end > bytes.length || name === 'acTL') return null
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return joined(kept)
    at = end
  }
  return null
}
