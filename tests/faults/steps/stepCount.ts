import { closeSync, constants, fstatSync, openSync, readFileSync, writeSync } from 'node:fs'

/** Where the running number of steps lies, and which step ends the process; both for all threads of it. */
export const COUNT_FILE = 'EVENKEEL_FAULT_COUNT'
export const FATAL_STEP = 'EVENKEEL_FAULT_STEP'
export const FATAL_WAY = 'EVENKEEL_FAULT_WAY'

/** A step ends the process before it begins, or when half of it is done (half of the bytes, half of a folder). */
export type FatalWay = 'before' | 'half'

/** Every step is a line of this length in the count file, so that its size tells the number. */
const LINE = 96

// Kept before anything is wrapped.
const own = { closeSync, fstatSync, openSync, writeSync }

/**
 * Counts one step. Counting begins when the file is there, and ends when it is taken away.
 * @returns its number, from 1; 0 = not counting
 */
export function countStep(file: string, name: string): number {
  let descriptor: number
  try {
    descriptor = own.openSync(file, constants.O_WRONLY | constants.O_APPEND)
  } catch {
    return 0
  }
  try {
    own.writeSync(descriptor, `${name.slice(0, LINE - 1).padEnd(LINE - 1)}\n`)
    return own.fstatSync(descriptor).size / LINE
  } finally {
    own.closeSync(descriptor)
  }
}

/** The names of all steps that were counted. */
export function readSteps(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.trimEnd())
}
