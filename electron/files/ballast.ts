import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Room kept for a full disk: an evening's save needs about 100 KB with its log. Bytes. */
export const BALLAST_BYTES = 1024 * 1024
/** It is made only while so much stays free besides, so that it is not what fills the disk. Bytes. */
const LEAST_FREE_BYTES = 16 * BALLAST_BYTES

/** A file of no content that is given up when the disk is full, so that what is being written can still be saved. */
export interface Ballast {
  /** Gives the room up. False when there was none to give. */
  spend(): boolean
  /** Makes the file where it is missing and the disk has room again. Never throws: it is only a precaution. */
  remake(): void
  /** Whether the file was given up, and could not be made again since. */
  isSpent(): boolean
}

export function createBallast(file: string): Ballast {
  let spent = false
  return {
    isSpent: () => spent,
    spend: () => {
      spent = true
      if (!isWhole(file)) return false
      return forget(file)
    },
    remake: () => {
      if (isWhole(file)) {
        spent = false
        return
      }
      try {
        const { bavail, bsize } = statfsSync(dirname(file))
        if (bavail * bsize < LEAST_FREE_BYTES) return
        write(file)
        spent = false
      } catch {
        // A disk that fills up meanwhile, or refuses, has no ballast; saving goes on without it.
        forget(file)
      }
    },
  }
}

function isWhole(file: string): boolean {
  try {
    return statSync(file).size >= BALLAST_BYTES
  } catch {
    // Not there, or not to be reached: either way there is no room to give up.
    return false
  }
}

function forget(file: string): boolean {
  try {
    rmSync(file, { force: true })
    return true
  } catch {
    // A folder that refuses leaves the room taken.
    return false
  }
}

/** Random bytes, since a file of zeros may take no room on a disk that compresses. */
function write(file: string): void {
  const descriptor = openSync(file, 'w', 0o600)
  try {
    writeSync(descriptor, randomBytes(BALLAST_BYTES))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
