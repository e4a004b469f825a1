import { type Argon2idCost, DEFAULT_COST, type PassphraseKdf, SALT_BYTES } from './argon2id.ts'

/** A new journal's derivation stays under this, milliseconds. */
const LONGEST_DERIVATION_MS = 1000
/** Memory that a new journal may use beyond the default, KiB: 128 and 256 MiB. */
const MORE_MEMORY = [128 * 1024, 256 * 1024]

/** Runs work and says how long it took, milliseconds. */
export type Stopwatch = (work: () => Promise<unknown>) => Promise<number>

/**
 * The cost for a new passphrase on this computer: the default, with twice or four times its memory where one
 * derivation is still expected under a second. Measured once at the default; time grows with memory (RFC 9106,
 * section 4, chooses the largest memory that the time allows). 436 ms at 64 MiB gives 128 MiB.
 */
export async function calibratedCost(kdf: PassphraseKdf, stopwatch: Stopwatch): Promise<Argon2idCost> {
  const derive = async (): Promise<void> => {
    const key = await kdf.derive('measured once', DEFAULT_COST, new Uint8Array(SALT_BYTES))
    key.fill(0)
  }
  return costWithin(await stopwatch(derive))
}

/** @param defaultMs what one derivation at the default cost took, milliseconds. */
export function costWithin(defaultMs: number): Argon2idCost {
  const affordable = MORE_MEMORY.filter((m) => (defaultMs * m) / DEFAULT_COST.m < LONGEST_DERIVATION_MS)
  return { ...DEFAULT_COST, m: affordable.at(-1) ?? DEFAULT_COST.m }
}

/** The same cost with every figure raised to today's default; null where none is below it. */
export function strengthenedCost(cost: Argon2idCost): Argon2idCost | null {
  const { m, t, p } = DEFAULT_COST
  if (cost.m >= m && cost.t >= t && cost.p >= p) return null
  return { ...cost, m: Math.max(cost.m, m), t: Math.max(cost.t, t), p: Math.max(cost.p, p) }
}
