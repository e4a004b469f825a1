import { type Evening, eveningSchema } from './evening.ts'
import { FIRST_REFLECTION } from './reflection.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Brings an evening of any shape that this app ever wrote to the present one, before it is checked. */
export function upgradedEvening(value: unknown): unknown {
  if (!isObject(value) || !isObject(value['reflection'])) return value
  const { reflection, ...evening } = value
  const { text } = reflection
  const written = [{ id: FIRST_REFLECTION, text, tags: [], promptId: null }]
  return { ...evening, reflections: text === '' ? [] : written, trackers: {}, blanks: {} }
}

/**
 * An evening kept as JSON, of any shape that this app ever wrote: kept versions and the bin are never rewritten.
 * Throws on anything else.
 */
export const readEveningJson = (json: string): Evening =>
  eveningSchema.parse(upgradedEvening(JSON.parse(json)))
