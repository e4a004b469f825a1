/**
 * A small repeatable source of numbers from 0 to just under 1 (mulberry32, Tommy Ettinger 2017). The same seed
 * always gives the same numbers; it is for simulation and resampling, never for secrets.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
