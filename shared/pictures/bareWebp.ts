import { joined, nameAt, viewOf } from './bytes.ts'

/** What a still picture is drawn from (WebP container specification, Google 2010). */
const KEPT: ReadonlySet<string> = new Set(['VP8X', 'ALPH', 'VP8 ', 'VP8L'])
const PIXELS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L'])

/** Flags of the extended header that promise a colour profile, Exif and XMP; and the one for a moving picture. */
const TELLING_FLAGS = 0x20 | 0x08 | 0x04
const MOVES = 0x02

const RIFF_BYTES = 12

/** The chunk without flags for what was left out. */
function kept(chunk: Uint8Array, name: string): Uint8Array {
  if (name !== 'VP8X') return chunk
  const copy = Uint8Array.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~TELLING_FLAGS
  return copy
}

/** A WebP with nothing but its pixels; null when it is none, is cut off or moves. */
export function bareWebp(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < RIFF_BYTES || nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WEBP') return null
  const view = viewOf(bytes)
  const whole = view.getUint32(4, true) + 8
  if (whole > bytes.length) return null
  const chunks: Uint8Array[] = []
  let pixels = 0
  let at = RIFF_BYTES
  while (at + 8 <= whole) {
    const name = nameAt(bytes, at)
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    const moves = name === 'VP8X' && ((bytes[at + 8] ?? 0) & MOVES) !== 0
    if (end > whole || moves) return null
    if (KEPT.has(name)) chunks.push(kept(bytes.subarray(at, end), name))
    if (PIXELS.has(name)) pixels += 1
    at = end
  }
  if (pixels !== 1) return null
  const result = joined([bytes.subarray(0, RIFF_BYTES), ...chunks])
  viewOf(result).setUint32(4, result.length - 8, true)
  return result
}
