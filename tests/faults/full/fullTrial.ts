import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FaultApplication, PASSPHRASE, startFaultApplication } from '../faultApplication.ts'
import { groundIn } from '../ground.ts'
import { readContent } from '../journalContent.ts'
import { killDay, killEvening, markOf } from '../kill/killEvening.ts'
import { OPERATIONS, type Operation, type OperationName } from './operations.ts'
import { fillDisk, makeRoom } from './smallDisk.ts'

export interface FullTrial {
  readonly name: OperationName
  /** Room that the disk still has when the operation begins, bytes. */
  readonly free: number
  /** A folder on another disk with profiles and files. */
  readonly ground: string
  readonly disk: string
}

export interface FullOutcome {
  /** `none` = the room was enough. */
  readonly code: string
  readonly complaints: readonly string[]
}

/** The copy in the second folder goes to the log where it has no room; the page asks how it went. */
const FORESEEN = 'second folder: AppError disk-full'

/** Does one thing on a disk that runs full, then makes room and does it again, then starts anew. */
export async function fullTrial({ name, free, ground, disk }: FullTrial): Promise<FullOutcome> {
  const operation: Operation = OPERATIONS[name]
  const root = join(disk, 'profile')
  makeRoom(disk)
  rmSync(root, { recursive: true, force: true })
  const templates = groundIn(ground)
  if (operation.template === null) mkdirSync(root)
  else cpSync(templates[operation.template], root, { recursive: true })

  const app = await startFaultApplication(root)
  if (operation.unlocked) await app.ask('session.unlock', { passphrase: PASSPHRASE })
  // The day's first backup is made by itself and comes first.
  await app.queue.drained()
  const before = operation.unlocked ? (await readContent(app)).digest : ''
  const run = await operation.prepare(app, templates)
  fillDisk(disk, free)
  const code = await run()
  const complaints = code === 'none' || code === 'disk-full' ? [] : [`${name} on a full disk: ${code}`]
  complaints.push(...(await stillReadable(app, operation)))

  makeRoom(disk)
  if (code !== 'none') {
    complaints.push(...(await asBefore(app, before, operation)))
    const again = await run()
    if (again !== 'none') complaints.push(`${name} with room again: ${again} (after ${code})`)
  }
  if (!(await operation.isDone(app))) complaints.push(`${name} has no effect`)
  await app.queue.drained()
  const unforeseen = app.reports.filter((report) => !report.startsWith(FORESEEN))
  complaints.push(...unforeseen.map((report) => `unforeseen: ${report}`))
  await app.shutDown()
  complaints.push(...(await startsAnew(root, operation)))
  return { code, complaints }
}

/** An open journal can be read while the disk is full. */
async function stillReadable(app: FaultApplication, { template, unlocked }: Operation): Promise<string[]> {
  if (!unlocked || template !== 'written') return []
  const today = await app.codeOf('day.today', {})
  if (today !== 'none') return [`the journal is no longer open: ${today}`]
  const day = killDay((await app.ask('day.today', {})).today, 1)
  const { evening } = await app.ask('day.read', { day })
  return markOf(evening) === markOf(killEvening(1)) ? [] : ['a day cannot be read while the disk is full']
}

/** What failed has changed nothing. */
async function asBefore(app: FaultApplication, before: string, { unlocked }: Operation): Promise<string[]> {
  if (!unlocked || !app.session.isUnlocked()) return []
  const { digest, complaints } = await readContent(app)
  return digest === before ? [...complaints] : ['something was written by what failed', ...complaints]
}

/** The next start finds everything. */
async function startsAnew(root: string, operation: Operation): Promise<string[]> {
  const app = await startFaultApplication(root)
  const code = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  if (code !== 'none') return [`the next start does not open the journal: ${code}`]
  const status = await app.ask('session.status', {})
  const complaints = [...(await readContent(app)).complaints]
  if (!(await operation.isDone(app))) complaints.push('the effect is gone at the next start')
  if (status.state === 'unlocked' && status.missingSaves > 0) complaints.push('saves are said to be missing')
  await app.shutDown()
  return complaints
}
