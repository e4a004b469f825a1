import { z } from 'zod'
import type { FaultTally } from '../fault.ts'
import { runChild } from '../lines.ts'

/** A program that is not even started by then, on a machine that is busy with other things, is ended, milliseconds. */
const PATIENCE_MS = 240_000
/** Computing time that turning a message away may take, milliseconds: it does not grow when others are busy. */
const MOST_WORK_MS = 5000

export const BOMBS = [
  'longest array',
  'longest groups',
  'huge text',
  'many members',
  'cycle',
  'deep',
] as const

const answer = z.object({ code: z.string(), workMs: z.number() })

/** Messages that are cheap to send and dear to look at; each must be turned away and not freeze the application. */
export async function bombs(tally: FaultTally): Promise<number> {
  for (const bomb of BOMBS) {
    let code = 'no answer'
    let work = 0
    const end = await runChild({
      program: 'fuzz/bombChild.ts',
      args: [bomb],
      killAfterMs: PATIENCE_MS,
      onLine: (line) => {
        ;({ code, workMs: work } = answer.parse(line))
      },
    })
    const crash = end.signal === 'SIGKILL' ? 'still not answered' : end.errors.slice(-200)
    const complaints = code === 'invalid-message' ? [] : [`${bomb}: ${code} (${crash})`]
    if (work > MOST_WORK_MS) complaints.push(`${bomb}: froze the application for ${Math.round(work)} ms`)
    tally.trial(complaints, 'a bomb')
  }
  return BOMBS.length
}
