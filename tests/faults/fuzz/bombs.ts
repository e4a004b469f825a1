import { z } from 'zod'
import type { FaultTally } from '../fault.ts'
import { runChild } from '../lines.ts'

/** Far longer than any machine needs to turn a message away, milliseconds. */
const PATIENCE_MS = 15_000

export const BOMBS = [
  'longest array',
  'longest groups',
  'huge text',
  'many members',
  'cycle',
  'deep',
] as const

const answer = z.object({ code: z.string() })

/** Messages that are cheap to send and dear to look at; each must be turned away and not freeze the application. */
export async function bombs(tally: FaultTally): Promise<number> {
  for (const bomb of BOMBS) {
    let code = 'no answer'
    const end = await runChild({
      program: 'fuzz/bombChild.ts',
      args: [bomb],
      killAfterMs: PATIENCE_MS,
      onLine: (line) => {
        code = answer.parse(line).code
      },
    })
    const crash = end.signal === 'SIGKILL' ? 'still not answered' : end.errors.slice(-200)
    tally.trial(code === 'invalid-message' ? [] : [`${bomb}: ${code} (${crash})`], 'a bomb')
  }
  return BOMBS.length
}
