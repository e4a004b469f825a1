import { z } from 'zod'
import { tell } from '../lines.ts'
import { fullTrial } from './fullTrial.ts'
import { OPERATIONS } from './operations.ts'

const requestSchema = z.object({
  name: z.string().refine((name): name is keyof typeof OPERATIONS => Object.hasOwn(OPERATIONS, name)),
  ground: z.string(),
  disk: z.string(),
  /** Room of the first trial, and how much more each has than the one before; bytes. */
  from: z.number(),
  step: z.number(),
  /** More than any operation needs. */
  most: z.number(),
})

/** Tries one operation with more and more room until it has enough twice in a row. */
async function main(): Promise<void> {
  const { from, step, most, ...trial } = requestSchema.parse(JSON.parse(process.argv[2] ?? ''))
  let enough = 0
  for (let free = from; enough < 2; free += step) {
    const { code, complaints } = await fullTrial({ ...trial, free })
    enough = code === 'none' ? enough + 1 : 0
    tell({ free, code, complaints, enough })
    if (free > most) throw new Error(`${trial.name} fails with all the room there is`)
  }
}

await main()
