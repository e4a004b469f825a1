import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Keeps what the app holds in memory out of core dumps. Node cannot forbid dumps, it has no setrlimit; but Linux
 * lets a process say which memory goes into its own, and none of it has to. Processes that are started later
 * inherit this; those that Chromium started before our first line are children already and are told one by one.
 *
 * Elsewhere nothing is done: Windows and macOS write no dumps of such programs unless a developer asks for them.
 *
 * @param proc where the system tells of processes; another folder in tests.
 * @returns how many processes took it.
 */
export function keepMemoryOutOfDumps(proc = '/proc'): number {
  if (process.platform !== 'linux') return 0
  return familyOf('self', proc).filter((id) => leaveOutMemory(id, proc)).length
}

/** A process and everything it started, by process id. */
function familyOf(id: string, proc: string): string[] {
  const children = threadsOf(id, proc).flatMap((thread) => {
    const text = readOrEmpty(`${proc}/${id}/task/${thread}/children`)
    return text.split(' ').filter((child) => child.trim() !== '')
  })
  return [id, ...children.flatMap((child) => familyOf(child.trim(), proc))]
}

function threadsOf(id: string, proc: string): string[] {
  try {
    return readdirSync(`${proc}/${id}/task`)
  } catch {
    // It has ended meanwhile.
    return []
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // A kernel without this list: only the process itself is told.
    return ''
  }
}

/** Bits of the filter are kinds of memory; 0 leaves all of them out (core(5)). */
function leaveOutMemory(id: string, proc: string): boolean {
  try {
    writeFileSync(`${proc}/${id}/coredump_filter`, '0')
    return true
  } catch {
    // A process with more rights than ours writes no dump that we could read.
    return false
  }
}
