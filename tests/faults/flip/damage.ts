import { readFileSync, writeFileSync } from 'node:fs'
import { mulberry32 } from '../../../shared/sample/mulberry32.ts'

/** What is damaged. `key` is one copy of the key file, `keys` both in the same way. */
export const TARGETS = ['journal', 'log', 'key', 'keys', 'backup'] as const
export type Target = (typeof TARGETS)[number]

/** One change of one file. */
export interface Damage {
  readonly kind: 'flip' | 'cut'
  /** Where, as a share of the file's bits or bytes: from 0 up to but not including 1. */
  readonly at: number
}

export interface PlannedTrial extends Damage {
  readonly target: Target
}

/** Which target a trial hits, in turn; the journal and its log come up most often. */
const TURNS: readonly Target[] = ['journal', 'log', 'key', 'backup', 'journal', 'log', 'keys', 'journal']

/** The same trials for the same seed. Cuts stand at the end. */
export function planTrials(flips: number, cuts: number, seed: number): readonly PlannedTrial[] {
  const random = mulberry32(seed)
  return Array.from({ length: flips + cuts }, (_, index) => ({
    kind: index < flips ? ('flip' as const) : ('cut' as const),
    target: TURNS[index % TURNS.length] ?? 'journal',
    at: random(),
  }))
}

/** @returns the damaged bytes; the whole ones stay as they are. Cutting keeps at least one byte less than all. */
export function damaged(bytes: Buffer, { kind, at }: Damage): Buffer {
  if (kind === 'cut') return Buffer.from(bytes.subarray(0, Math.floor(at * bytes.length)))
  const bit = Math.floor(at * bytes.length * 8)
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
  return flipped
}

export function damageFile(file: string, damage: Damage): void {
  writeFileSync(file, damaged(readFileSync(file), damage))
}
