import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Stage, stagesOf } from './checks/stages.ts'
import { closingLine, sumOf, type Tally } from './checks/tally.ts'
import { PlainFailure, plainSentence, runPlainly } from './runtime/plainFailure.ts'
import { failures } from './runtime/words.ts'

const projectRoot = join(import.meta.dirname, '..')

/**
 * `npm test`: everything that is checked, one stage after the other. A failing stage does not stop the next ones,
 * so one run tells all there is to mend.
 */
async function test(): Promise<number> {
  if (!existsSync(join(projectRoot, 'node_modules', 'vitest')))
    throw new PlainFailure(failures.nothingInstalled)
  const tallies: Tally[] = []
  const summary: string[] = []
  for (const stage of stagesOf(projectRoot)) {
    console.log(`\n== ${stage.name}`)
    const began = performance.now()
    const tally = await runStage(stage)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    tallies.push(tally)
    summary.push(`${stage.name}: ${closingLine(tally)} (${seconds} s)`)
    console.log(summary.at(-1))
  }
  const sum = sumOf(tallies)
  console.log(['', ...summary, closingLine(sum)].join('\n'))
  return sum.failed === 0 ? 0 : 1
}

/** A stage that cannot run at all has failed; the others still run. */
async function runStage(stage: Stage): Promise<Tally> {
  try {
    return await stage.run()
  } catch (thrown) {
    console.error(plainSentence(thrown) ?? thrown)
    return { passed: 0, failed: 1 }
  }
}

await runPlainly(test)
