import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  createFaultTally,
  type FaultOptions,
  type FaultResult,
  type FaultTally,
  requireSight,
} from '../fault.ts'
import { newFolder, PASSPHRASE, startFaultApplication } from '../faultApplication.ts'
import { type Ground, makeGround, tokenOf } from '../ground.ts'
import { runChild } from '../lines.ts'
import { judgeState, type StateJudgement, strayFiles } from './judgeState.ts'
import { COUNT_FILE, FATAL_STEP, FATAL_WAY, type FatalWay, readSteps } from './stepCount.ts'
import { STEP_OPERATIONS, type StepOperationName } from './stepOperations.ts'

/** Steps of each operation that the short form tries, spread over all. */
const SHORT = 2

const answerSchema = z.object({ code: z.string(), reports: z.array(z.string()) })

type Name = StepOperationName | 'careless'

/** The process ends before, and in the middle of, each step of what changes more than one file. */
export async function stepsFault({ short }: FaultOptions): Promise<FaultResult> {
  const folder = newFolder('steps')
  const tally = createFaultTally()
  try {
    const bench: Bench = { folder, ground: await makeGround(folder), restored: join(folder, 'restored') }
    await makeRestored(bench)
    await proveSight(bench)
    const parts: string[] = []
    for (const name of Object.keys(STEP_OPERATIONS).filter(isName)) {
      parts.push(await tryOperation(name, bench, short, tally))
    }
    return tally.result('kill-steps', parts.join('; '))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isName = (name: string): name is StepOperationName => Object.hasOwn(STEP_OPERATIONS, name)

interface Bench {
  readonly folder: string
  readonly ground: Ground
  /** A profile in which the backup was put in force. */
  readonly restored: string
}

async function makeRestored({ ground, restored }: Bench): Promise<void> {
  cpSync(ground.written, restored, { recursive: true })
  const app = await startFaultApplication(restored)
  await app.ask('session.unlock', { passphrase: PASSPHRASE })
  await app.ask('backup.restore', { token: await tokenOf(app, ground.backup) })
  await app.shutDown()
}

/** @returns what became of it, in words */
async function tryOperation(
  name: StepOperationName,
  bench: Bench,
  short: boolean,
  tally: FaultTally,
): Promise<string> {
  const steps = await stepsOf(name, bench)
  const deaths = deathsIn(steps)
  const chosen = short ? deaths.filter((_, index) => index % Math.ceil(deaths.length / SHORT) === 0) : deaths
  const states = { old: 0, new: 0, neither: 0 }
  for (const death of chosen) {
    const { state, complaints } = await dieAndJudge(name, bench, death)
    states[state] += 1
    tally.trial(complaints, `${name}, ${death.way} ${steps[death.step - 1] ?? '?'} (step ${death.step})`)
  }
  return `${name}: ${steps.length} steps, ${chosen.length} deaths, ${states.old} old, ${states.new} new`
}

interface Death {
  /** From 1. */
  readonly step: number
  readonly way: FatalWay
}

/** Before each step, and halfway through those that have a half. */
function deathsIn(steps: readonly string[]): readonly Death[] {
  return steps.flatMap((name, index) => {
    const before: Death = { step: index + 1, way: 'before' }
    return /^(write|handle\.write|rm)/.test(name)
      ? [before, { step: index + 1, way: 'half' as const }]
      : [before]
  })
}

/** Runs the operation to its end once and tells its steps; it must do what it says. */
async function stepsOf(name: StepOperationName, bench: Bench): Promise<readonly string[]> {
  const { root, countFile, code } = await runOnce(name, bench, { step: 0, way: 'before' })
  if (code !== 'none') throw new Error(`${name} fails by itself: ${code}`)
  const { state, complaints } = await judgeAt(name, root, bench)
  if (state !== 'new' || complaints.length > 0)
    throw new Error(`${name} ends ${state}: ${complaints.join('; ')}`)
  return readSteps(`${countFile}.done`)
}

/** How often one death is tried for: a stream may write in a piece less than when the steps were counted. */
const TRIES = 3

async function dieAndJudge(name: Name, bench: Bench, death: Death): Promise<StateJudgement> {
  let answer = ''
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { root, code } = await runOnce(name, bench, death)
    if (code === null) return judgeAt(name, root, bench)
    answer = code
  }
  return { state: 'neither', complaints: [`did not die: ${answer}`] }
}

async function judgeAt(name: Name, root: string, { ground }: Bench): Promise<StateJudgement> {
  try {
    const app = await startFaultApplication(root)
    const { state, complaints } = await judgeState(name, app, ground)
    await app.shutDown()
    // While no journal is in force nothing is cleared away, so it is only asked once there surely is one.
    return { state, complaints: [...complaints, ...strayFiles(await startFaultApplication(root))] }
  } catch (error) {
    return { state: 'neither', complaints: [`the next start fails: ${String(error)}`] }
  }
}

/** @returns the code that the operation answered; null when it died */
async function runOnce(
  operation: Name,
  { folder, ground, restored }: Bench,
  { step, way }: Death,
): Promise<{ root: string; countFile: string; code: string | null }> {
  const [root, countFile] = [join(folder, 'work'), join(folder, 'count')]
  for (const old of [root, countFile, `${countFile}.done`]) rmSync(old, { recursive: true, force: true })
  const template = operation === 'careless' ? 'written' : STEP_OPERATIONS[operation].template
  if (template === null) mkdirSync(root)
  else cpSync(template === 'restored' ? restored : ground.written, root, { recursive: true })
  let code: string | null = null
  const end = await runChild({
    program: 'steps/stepChild.ts',
    nodeArgs: ['--import', join(import.meta.dirname, 'stepHook.ts')],
    args: [JSON.stringify({ operation, root, ground: folder, countFile })],
    env: { [COUNT_FILE]: countFile, [FATAL_STEP]: String(step), [FATAL_WAY]: way },
    onLine: (line) => {
      const answer = answerSchema.parse(line)
      code = [answer.code, ...answer.reports].join(', ')
    },
  })
  const isReached = existsSync(countFile) || existsSync(`${countFile}.done`)
  if (!isReached) throw new Error(`${operation} did not begin: ${end.errors.slice(-400)}`)
  return { root, countFile, code }
}

/** Key files rewritten without care must be found in a half state. */
async function proveSight(bench: Bench): Promise<void> {
  const found = await dieAndJudge('careless', bench, { step: 4, way: 'before' })
  requireSight(found.state === 'neither', 'a journal without a key file was taken for whole')
  const whole = await dieAndJudge('careless', bench, { step: 1, way: 'before' })
  requireSight(
    whole.state === 'old' && whole.complaints.length === 0,
    `a whole journal was not: ${whole.complaints}`,
  )
}
