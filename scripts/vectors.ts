import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { differences } from './vectors/compare.ts'
import { GUIDANCE_FAMILIES } from './vectors/guidanceFamilies.ts'
import { INSIGHT_FAMILIES } from './vectors/insightFamilies.ts'
import { RECOVERY_FAMILIES } from './vectors/recoveryFamilies.ts'
import { SLEEP_FAMILIES } from './vectors/sleepFamilies.ts'
import { STRESS_FAMILIES } from './vectors/stressFamilies.ts'
import { TRAINING_FAMILIES } from './vectors/trainingFamilies.ts'
import { type Family, type Vector, vectorSchema } from './vectors/vector.ts'

/**
 * Checks the app's own functions against worked examples: `npm run vectors -- FILE`, where FILE is a JSON array
 * of { id, inputs, expected, tolerance }. The beginning of the id names the family, so new examples of a known
 * family need no change here. Ends with status 1 when any fails.
 */
type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly why: readonly string[] }
  | { readonly kind: 'unknown' }

const FAMILIES: Readonly<Record<string, Family>> = {
  ...SLEEP_FAMILIES,
  ...TRAINING_FAMILIES,
  ...GUIDANCE_FAMILIES,
  ...STRESS_FAMILIES,
  ...RECOVERY_FAMILIES,
  ...INSIGHT_FAMILIES,
}

function familyOf(id: string): Family | null {
  const named = Object.keys(FAMILIES).filter((family) => id === family || id.startsWith(`${family}.`))
  const longest = named.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? null : (FAMILIES[longest] ?? null)
}

function check({ id, inputs, expected, tolerance }: Vector): Outcome {
  const family = familyOf(id)
  if (family === null) return { kind: 'unknown' }
  try {
    const why = differences(expected, family(inputs, id), tolerance)
    return why.length === 0 ? { kind: 'passed' } : { kind: 'failed', why }
  } catch (error) {
    return { kind: 'failed', why: [error instanceof Error ? error.message : String(error)] }
  }
}

function lineOf(id: string, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'passed':
      return `pass     ${id}`
    case 'unknown':
      return `unknown  ${id}`
    case 'failed':
      return [`FAIL     ${id}`, ...outcome.why.map((reason) => `           ${reason}`)].join('\n')
    default:
      return outcome satisfies never
  }
}

function main(file: string | undefined): number {
  if (file === undefined) {
    console.error('usage: npm run vectors -- FILE')
    return 2
  }
  const vectors = z.array(vectorSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
  const outcomes = vectors.map((vector) => ({ id: vector.id, outcome: check(vector) }))
  for (const { id, outcome } of outcomes) console.log(lineOf(id, outcome))
  const count = (kind: Outcome['kind']) => outcomes.filter(({ outcome }) => outcome.kind === kind).length
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('unknown')} unknown`)
  return count('failed') > 0 ? 1 : 0
}

process.exitCode = main(process.argv[2])
