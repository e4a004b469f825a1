import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../../electron/fileErrors.ts'

/** Smallest amount by which a disk's room changes, bytes. */
export const BLOCK = 4096

/** Takes all room of a disk but so many bytes (whole blocks). */
export function fillDisk(disk: string, free: number): void {
  const ballast = openSync(ballastIn(disk), 'w')
  try {
    const chunk = Buffer.alloc(16 * BLOCK)
    let size = 0
    for (let length = chunk.length; length >= BLOCK; ) {
      const written = writeOrNothing(ballast, chunk.subarray(0, length))
      size += written
      if (written < length) length = Math.floor(length / 2)
    }
    ftruncateSync(ballast, Math.max(0, Math.floor(size / BLOCK) * BLOCK - free))
  } finally {
    closeSync(ballast)
  }
}

export function makeRoom(disk: string): void {
  rmSync(ballastIn(disk), { force: true })
}

/** Whether so many bytes still fit on the disk. */
export function hasRoomFor(disk: string, bytes: number): boolean {
  const probe = join(disk, 'probe')
  const descriptor = openSync(probe, 'w')
  try {
    return writeOrNothing(descriptor, Buffer.alloc(bytes, 1)) === bytes
  } finally {
    closeSync(descriptor)
    rmSync(probe)
  }
}

const ballastIn = (disk: string): string => join(disk, 'ballast')

function writeOrNothing(descriptor: number, bytes: Buffer): number {
  try {
    return writeSync(descriptor, bytes)
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') return 0
    throw error
  }
}
