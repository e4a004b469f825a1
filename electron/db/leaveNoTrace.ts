import { existsSync, rmSync, statSync } from 'node:fs'

/** What a connection that may not write leaves beside a journal: it can make these files and not remove them. */
const TRACES = ['-wal', '-shm'] as const

/**
 * Reads a journal without leaving anything beside it that was not there before. Only for one that nobody else has
 * open: a log with something in it is somebody's, and stays.
 */
export function leaveNoTrace<T>(file: string, read: () => T): T {
  const before = TRACES.filter((end) => existsSync(`${file}${end}`))
  try {
    return read()
  } finally {
    const isEmpty = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
    if (isEmpty && before.length === 0) {
      for (const end of TRACES) rmSync(`${file}${end}`, { force: true })
    }
  }
}
