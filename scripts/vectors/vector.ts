import { z } from 'zod'

/** One worked example: what goes in, what must come out, and by how much a number may differ. */
export const vectorSchema = z.object({
  id: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
  tolerance: z.number().min(0),
})

export type Vector = z.infer<typeof vectorSchema>

/** Computes a family's outputs from the inputs of one vector; throws when the inputs are not of the family. */
export type Family = (inputs: Vector['inputs'], id: string) => Record<string, unknown>

/** A list of numbers with gaps. */
export const series = z.array(z.number().nullable())
