import { z } from 'zod'
import { requireSight } from '../fault.ts'
import { runChild } from '../lines.ts'
import type { SaveLedger } from './saveLedger.ts'
import { createSaveLedger } from './saveLedger.ts'

const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('opened'),
    missing: z.number(),
    complaints: z.array(z.string()),
    days: z.array(z.tuple([z.string(), z.string()])),
  }),
  z.object({ kind: z.literal('began'), day: z.string(), mark: z.string() }),
  z.object({ kind: z.literal('saved'), day: z.string(), mark: z.string() }),
])

const program = 'kill/savingChild.ts'

export interface KillRound {
  readonly profile: string
  readonly ledger: SaveLedger
  /** Number of the first evening that is written. */
  readonly first: number
  /** Milliseconds from the first answered save, or from the start, to the kill. */
  readonly wait: { readonly from: 'first save' | 'start'; readonly ms: number }
}

/**
 * Lets a child open the journal, which checks the kill before, save, and be killed.
 * @returns the complaints about the kill before this one
 */
export async function killRound(round: KillRound): Promise<readonly string[]> {
  return run(round, 'save')
}

/** Opens the journal in a child that only looks. */
export function lookRound(profile: string, ledger: SaveLedger): Promise<readonly string[]> {
  return run({ profile, ledger, first: 0, wait: { from: 'first save', ms: 0 } }, 'look')
}

/** The check must notice a save that was answered and never made. */
export async function provesItSeesLosses(profile: string): Promise<void> {
  const ledger = createSaveLedger()
  await run({ profile, ledger, first: 0, wait: { from: 'first save', ms: 0 } }, 'lie')
  const losses = await lookRound(profile, ledger)
  requireSight(losses.length === 1, 'a save that was answered and never made went unnoticed')
}

async function run(
  { profile, ledger, first, wait }: KillRound,
  mode: 'save' | 'look' | 'lie',
): Promise<readonly string[]> {
  const complaints: string[] = []
  const seen = { opened: false, saved: false }
  const end = await runChild({
    program,
    args: [profile, String(first), mode],
    ...(wait.from === 'start' ? { killAfterMs: wait.ms } : {}),
    onLine: (value, kill) => {
      const line = lineSchema.parse(value)
      if (line.kind === 'began') ledger.began(line.day, line.mark)
      if (line.kind === 'saved') {
        ledger.acknowledged(line.day, line.mark)
        if (!seen.saved && wait.from === 'first save') setTimeout(kill, wait.ms)
        seen.saved = true
      }
      if (line.kind !== 'opened') return
      seen.opened = true
      complaints.push(...line.complaints, ...ledger.judge(new Map(line.days)))
      if (line.missing !== 0) complaints.push(`${line.missing} saves are said to be missing`)
    },
  })
  const expected = mode === 'look' ? 'null' : 'SIGKILL'
  if (String(end.signal) !== expected) complaints.push(`ended by itself: ${end.errors.slice(-300)}`)
  if (!seen.opened && wait.from !== 'start') complaints.push('did not open')
  return complaints
}
