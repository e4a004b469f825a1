import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { NOT_TRIED } from '../../../scripts/checks/tally.ts'
import { runCommand } from '../../../scripts/runtime/runCommand.ts'
import {
  createFaultTally,
  type FaultOptions,
  type FaultResult,
  type FaultTally,
  requireSight,
} from '../fault.ts'
import { newFolder } from '../faultApplication.ts'
import { makeGround } from '../ground.ts'
import { runChild } from '../lines.ts'
import { OPERATIONS } from './operations.ts'
import { BLOCK } from './smallDisk.ts'

const DISK_SIZE = '12m'
/** More room than anything here needs, bytes. */
const MOST_ROOM = 4 * 1024 * 1024
/** How much more room each trial has: every block in the long form. */
const STEPS = { short: 100 * BLOCK, long: BLOCK } as const
/** A program that dies this often is not started again. */
const MOST_CRASHES = 5

const withDisk = join(import.meta.dirname, 'withSmallDisk.sh')

/** Runs a program in a mount namespace of its own; as root without another user namespace. */
const namespace = (): readonly string[] =>
  process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--user', '--map-root-user', '--mount']

const lineSchema = z.object({
  free: z.number(),
  code: z.string(),
  complaints: z.array(z.string()),
  enough: z.number(),
})

/** The disk runs full at every possible block of everything that writes. */
export async function fullFault({ short }: FaultOptions): Promise<FaultResult> {
  const folder = newFolder('full')
  const tally = createFaultTally()
  try {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const problem = await proveSight(disk)
    if (problem !== null) return tally.result('full', `${NOT_TRIED}: no small disk (${problem})`)
    await makeGround(folder)
    const parts: string[] = []
    for (const name of Object.keys(OPERATIONS)) {
      parts.push(await sweep({ name, ground: folder, disk, step: short ? STEPS.short : STEPS.long }, tally))
    }
    return tally.result('full', parts.join('; '))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Sweep {
  readonly name: string
  readonly ground: string
  readonly disk: string
  readonly step: number
}

/** @returns what became of the operation, in words */
async function sweep({ step, ...request }: Sweep, tally: FaultTally): Promise<string> {
  const seen = { free: 0, enough: 0, refused: 0, tried: 0, crashes: 0, mostRefused: 0 }
  while (seen.enough < 2 && seen.crashes < MOST_CRASHES) {
    const end = await runChild({
      within: [...namespace(), 'sh', withDisk, request.disk, DISK_SIZE],
      program: 'full/fullChild.ts',
      args: [JSON.stringify({ ...request, from: seen.free, step, most: MOST_ROOM })],
      onLine: (value) => {
        const { free, code, complaints, enough } = lineSchema.parse(value)
        tally.trial(complaints, `${request.name} with ${free} bytes free`)
        seen.free = free + step
        seen.enough = enough
        seen.tried += 1
        if (code === 'none') return
        seen.refused += 1
        seen.mostRefused = free
      },
    })
    if (seen.enough === 2) break
    const how = `the process ended: ${end.signal ?? end.code} ${end.errors.slice(0, 300)}`
    tally.trial([how], `${request.name} with ${seen.free} bytes free`)
    seen.free += step
    seen.crashes += 1
  }
  return `${request.name}: ${seen.refused} of ${seen.tried} refused, up to ${seen.mostRefused} bytes free`
}

/**
 * Writes past the end of the small disk, which must fail.
 * @returns why there can be no small disk here; null = there can
 */
async function proveSight(disk: string): Promise<string | null> {
  const inside = [...namespace(), 'sh', withDisk, disk, DISK_SIZE]
  const [program = '', ...args] = [...inside, 'true']
  const tried = await runCommand(program, args)
  if (tried.exitCode !== 0) return tried.output.trim()
  const lines: unknown[] = []
  await runChild({
    within: inside,
    program: 'full/probeChild.ts',
    args: [disk],
    onLine: (line) => lines.push(line),
  })
  const [roomBefore, roomAfter, roomOfOne] = z.array(z.boolean()).parse(lines)
  requireSight(
    roomBefore === true && roomAfter === false && roomOfOne === true,
    'the small disk took more than it has room for',
  )
  return null
}
