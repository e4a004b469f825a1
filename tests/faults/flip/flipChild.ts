import { tell } from '../lines.ts'
import { planTrials } from './damage.ts'
import type { TemplateContent } from './flipTemplates.ts'
import { flipTrial } from './flipTrial.ts'

/** Runs the trials from a number on and tells each outcome: a crash is then the fault of the one not told. */
async function main(): Promise<void> {
  const [, , folder = '', plan = '{}', content = '{}'] = process.argv
  const { flips, cuts, seed, from }: Record<string, number> = JSON.parse(plan)
  const expected: TemplateContent = JSON.parse(content)
  const trials = planTrials(flips ?? 0, cuts ?? 0, seed ?? 0)
  for (const [index, trial] of trials.entries()) {
    if (index < (from ?? 0)) continue
    tell({ index, outcome: await flipTrial(folder, trial, expected) })
  }
}

await main()
