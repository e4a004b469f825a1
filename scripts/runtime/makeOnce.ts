import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { atExit } from './atExit.ts'

const lookAgainAfterMs = 500
const stagingMark = '.making-'
/** A lock older than this is nobody's, even if some process has the same number by now. */
const lockLastsMs = 60 * 60 * 1000
/** A lock without a number in it is being written at this moment, or was left by a crash. */
const emptyLockLastsMs = 5000

/**
 * Makes a folder once, however many processes ask for it at the same time. It is made beside its place and renamed
 * at the end: the folder is there complete or not at all, also after a crash, a full disk or a pulled plug.
 * @param make fills the staging folder it is given; if it throws, nothing stays behind
 * @param onWait called once when another process is already making the folder
 */
export async function makeOnce(
  folder: string,
  make: (staging: string) => Promise<void>,
  onWait: () => void = () => undefined,
): Promise<string> {
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const release = await lock(`${folder}.lock`, onWait)
  try {
    if (!existsSync(folder)) await makeBeside(folder, make)
  } finally {
    release()
  }
  return folder
}

/**
 * The staging folder carries the process number: should two processes ever hold the lock (both found it stale at
 * the same instant), they do not touch each other's work, and the first rename wins.
 */
async function makeBeside(folder: string, make: (staging: string) => Promise<void>): Promise<void> {
  removeAbandonedStaging(folder)
  const staging = `${folder}${stagingMark}${process.pid}`
  const remove = (): void => rmSync(staging, { recursive: true, force: true })
  remove()
  mkdirSync(staging)
  const forget = atExit(remove)
  try {
    await make(staging)
    if (!existsSync(folder)) renameSync(staging, folder)
  } finally {
    remove()
    forget()
  }
}

function removeAbandonedStaging(folder: string): void {
  const prefix = `${basename(folder)}${stagingMark}`
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(prefix)) continue
    if (isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue
    rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

async function lock(file: string, onWait: () => void): Promise<() => void> {
  let waited = false
  while (!tryToLock(file)) {
    if (isStale(file)) {
      rmSync(file, { force: true })
      continue
    }
    if (!waited) onWait()
    waited = true
    await wait(lookAgainAfterMs)
  }
  const remove = (): void => rmSync(file, { force: true })
  const forget = atExit(remove)
  return () => {
    remove()
    forget()
  }
}

function tryToLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false
    throw thrown
  }
}

function isStale(file: string): boolean {
  try {
    const age = Date.now() - statSync(file).mtimeMs
    const owner = Number.parseInt(readFileSync(file, 'utf8'), 10)
    if (Number.isNaN(owner)) return age > emptyLockLastsMs
    return age > lockLastsMs || !isAlive(owner)
  } catch (thrown) {
    if (hasCode(thrown, 'ENOENT')) return false
    throw thrown
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false
  try {
    process.kill(processId, 0)
    return true
  } catch (thrown) {
    return hasCode(thrown, 'EPERM')
  }
}

function hasCode(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code
}
