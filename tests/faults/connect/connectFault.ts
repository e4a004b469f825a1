import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { prepareTestMachine } from '../../../scripts/checks/testMachine.ts'
import { PlainFailure } from '../../../scripts/runtime/plainFailure.ts'
import { commandExists, runCommand } from '../../../scripts/runtime/runCommand.ts'
import { projectRoot } from '../../e2e/harness/projectRoot.ts'
import {
  createFaultTally,
  type FaultOptions,
  type FaultResult,
  type FaultTally,
  requireSight,
} from '../fault.ts'
import { newFolder } from '../faultApplication.ts'
import { runChild } from '../lines.ts'
import { type Attempt, readAttempts, type Stop, strayAttempts } from './readTrace.ts'
import { WAYS_OUT } from './waysOut.ts'

/** An app that hangs in a namespace is ended, milliseconds. */
const LONGEST_MS = 400_000

const stopSchema = z.object({ name: z.string(), at: z.number() })
type Act = 'reader' | 'walk' | 'attack' | 'control'

/** Walks through every screen, and tries every way out of the page, where no packet can leave; strace watches. */
export async function connectFault({ short }: FaultOptions): Promise<FaultResult> {
  const folder = newFolder('connect-trace')
  const tally = createFaultTally()
  await requireTools()
  const machine = await prepareTestMachine(projectRoot)
  try {
    const length = short ? 'short' : 'long'
    const run = (act: Act): Promise<Traced> => traced([act, length], join(folder, act), machine.env)
    const control = await proveSight(run)
    const walk = await run('walk')
    judge('walk', walk, tally)
    if (walk.stops.at(-1)?.name !== 'end')
      tally.trial([`the walk broke off: ${walk.errors.slice(-300)}`], 'walk')
    const attack = await run('attack')
    judge('attack', attack, tally)
    const missed = Object.keys(WAYS_OUT).filter((way) => !attack.stops.some(({ name }) => name === way))
    for (const way of missed) tally.trial([`was not tried: ${attack.errors.slice(-300)}`], way)
    return tally.result(
      'connect',
      `${walk.stops.length} stops through every screen and ${attack.stops.length - 1} ways out to addresses of nobody, ` +
        `without a network, under strace; ${walk.attempts.length + attack.attempts.length} connects, all inside this ` +
        `machine where none is named; the same ways out of a bare Electron window: ${control}`,
    )
  } finally {
    machine.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function requireTools(): Promise<void> {
  for (const tool of ['unshare', 'ip', 'strace']) {
    if (!(await commandExists(tool)))
      throw new PlainFailure(`${tool} is missing; install strace and iproute2.`)
  }
  const { exitCode, output } = await runCommand('unshare', ['--net', 'true'])
  if (exitCode !== 0) throw new PlainFailure(`There can be no place without a network here: ${output.trim()}`)
}

interface Traced {
  readonly stops: readonly Stop[]
  readonly attempts: readonly Attempt[]
  readonly errors: string
}

async function traced(
  args: readonly [Act, 'short' | 'long'],
  trace: string,
  env: Readonly<Record<string, string>>,
): Promise<Traced> {
  const stops: Stop[] = []
  const { errors } = await runChild({
    within: ['unshare', '--net', 'sh', join(import.meta.dirname, 'withoutNetwork.sh'), trace],
    program: 'connect/connectChild.ts',
    args,
    env,
    killAfterMs: LONGEST_MS,
    onLine: (line) => {
      const stop = stopSchema.safeParse(line)
      if (stop.success) stops.push(stop.data)
    },
  })
  return { stops, attempts: readAttempts(readFileSync(trace, 'utf8')), errors }
}

/** Each stop is a trial; any attempt to reach others while it lasted is a complaint. */
function judge(act: Act, { stops, attempts }: Traced, tally: FaultTally): void {
  for (const [name, strays] of strayAttempts(attempts, stops)) {
    const complaints = strays.map(({ call, address, port }) => `${call} to ${address} port ${port}`)
    tally.trial(complaints, `${act}, ${name}`)
  }
}

/**
 * The reader must see plain connects and packets and tell loopback apart, and the ways out must lead out of a
 * window that nobody hardened.
 * @returns how many of them do
 */
async function proveSight(run: (act: Act) => Promise<Traced>): Promise<string> {
  const { attempts, errors } = await run('reader')
  const sees = (call: RegExp, address: string): boolean =>
    attempts.some((attempt) => call.test(attempt.call) && attempt.address === address)
  requireSight(sees(/connect/, '192.0.2.1'), `a plain connect went unseen ${errors.slice(-300)}`)
  requireSight(sees(/send/, '192.0.2.1'), 'a plain packet went unseen')
  requireSight(
    attempts.some(({ isLoopback, port }) => isLoopback && port === 9),
    'a connect to this machine went unseen',
  )
  const bare = await run('control')
  const byWay = strayAttempts(bare.attempts, bare.stops)
  const leading = [...byWay].filter(([, strays]) => strays.length > 0).length
  requireSight(leading >= 10, `only ${leading} ways lead out of a bare window ${bare.errors.slice(-300)}`)
  const strays = [...byWay.values()].reduce((sum, each) => sum + each.length, 0)
  return `${leading} ways led to ${strays} attempts`
}
