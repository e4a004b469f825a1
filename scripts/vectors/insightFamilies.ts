import { z } from 'zod'
import { mulberry32 } from '../../shared/statistics/mulberry32.ts'
import type { Family } from './vector.ts'

const random: Family = (inputs) => {
  const { seed, count } = z.object({ seed: z.number(), count: z.number() }).parse(inputs)
  const next = mulberry32(seed)
  return { values: Array.from({ length: count }, next) }
}

/** Section E, as far as it exists. */
export const INSIGHT_FAMILIES: Readonly<Record<string, Family>> = {
  'E.prng.mulberry32': random,
}
