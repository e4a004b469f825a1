/**
 * Mulberry32 (Tommy Ettinger, public domain): numbers from 0 up to but not including 1, the same for the same
 * seed everywhere. Seed 12345 begins 0.9797282677609473, 0.3067522644996643. Never for anything secret.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
