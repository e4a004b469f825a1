import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { canaryFault } from '../tests/faults/canary/canaryFault.ts'
import { connectFault } from '../tests/faults/connect/connectFault.ts'
import type { Fault, FaultResult } from '../tests/faults/fault.ts'
import { flipFault } from '../tests/faults/flip/flipFault.ts'
import { fullFault } from '../tests/faults/full/fullFault.ts'
import { fuzzFault } from '../tests/faults/fuzz/fuzzFault.ts'
import { killFault } from '../tests/faults/kill/killFault.ts'
import { stepsFault } from '../tests/faults/steps/stepsFault.ts'
import { NOT_TRIED } from './checks/tally.ts'
import { ensureBuilt } from './runtime/build.ts'
import { PlainFailure, plainSentence, runPlainly } from './runtime/plainFailure.ts'

/** Every fault by name, the quick and telling ones first. */
const FAULTS: Readonly<Record<string, Fault>> = {
  kill: killFault,
  flip: flipFault,
  full: fullFault,
  'fuzz-ipc': fuzzFault,
  'kill-steps': stepsFault,
  canary: canaryFault,
  connect: connectFault,
}

/**
 * `npm run faults -- [--short] [--json FILE] [NAME ...]`: does to the application what must not harm it, prints a
 * line for each fault and writes them as JSON. The exit code is 0 only when every trial was survived.
 */
async function faults(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, short: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const unknown = positionals.filter((name) => !Object.hasOwn(FAULTS, name))
  if (unknown.length > 0) {
    throw new PlainFailure(
      `There is no fault called ${unknown.join(', ')}. There are: ${Object.keys(FAULTS).join(', ')}.`,
    )
  }
  await ensureBuilt(join(import.meta.dirname, '..'))
  const results: FaultResult[] = []
  for (const [name, fault] of Object.entries(FAULTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const begin = performance.now()
    const result = await tried(name, () => fault({ short: values.short }))
    results.push(result)
    const seconds = Math.round((performance.now() - begin) / 1000)
    console.log(
      `${result.name}: ${result.survived} of ${result.tried} survived in ${seconds} s (${result.note})`,
    )
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
  }
  return results.every(({ tried, survived }) => tried > 0 && survived === tried) ? 0 : 1
}

/** A fault that cannot be tried at all is not survived; the others are still tried. The note tells why. */
async function tried(name: string, fault: () => Promise<FaultResult>): Promise<FaultResult> {
  try {
    return await fault()
  } catch (thrown) {
    if (process.env['EVENKEEL_DEBUG']) console.error(thrown)
    const sentence = plainSentence(thrown)
    const note = sentence === null ? `broke off: ${String(thrown)}` : `${NOT_TRIED}: ${sentence}`
    return { name, tried: 0, survived: 0, note }
  }
}

await runPlainly(faults)
// A started display would keep the process waiting.
process.exit()
