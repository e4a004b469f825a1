import { join } from 'node:path'
import type { JournalProblem } from '../../shared/ipc/contract/session.ts'
import { AppError } from '../appError.ts'
import { readJournalHeader } from '../db/journalHeader.ts'
import { asFileError } from '../fileErrors.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import type { CurrentGeneration, Generations } from '../files/generations.ts'
import { readKeyFileBytes } from '../files/keyFiles.ts'

/** What can be told of the journal without its key, and without changing anything. */
export interface JournalLook {
  readonly isThere: boolean
  /** What stands in the way of opening it; null when nothing is known to. */
  readonly problem: JournalProblem | null
  /** How many journals there were to choose from when the note about the one in force was lost; 1 otherwise. */
  readonly found: number
  readonly canUndoRestore: boolean
}

const ABSENT: JournalLook = { isThere: false, problem: null, found: 1, canUndoRestore: false }

/** Looks at the folders. Never throws for anything that can be wrong with them. */
export async function lookAtJournal(generations: Generations): Promise<JournalLook> {
  try {
    const current = await generations.current()
    if (current === null) return ABSENT
    return {
      isThere: true,
      problem: await problemOf(current),
      found: current.foundWithoutPointer ?? 1,
      canUndoRestore: current.previous !== null && !current.undone,
    }
  } catch (error) {
    return { ...ABSENT, isThere: true, problem: asProblem(error) }
  }
}

async function problemOf({ folder }: CurrentGeneration): Promise<JournalProblem | null> {
  try {
    const header = readJournalHeader(join(folder, JOURNAL_FILE))
    if (header === 'missing') return { code: 'journal-missing', parameters: {} }
    if (header !== 'encrypted') return { code: 'journal-damaged', parameters: {} }
    await readKeyFileBytes(folder)
    return null
  } catch (error) {
    return asProblem(error)
  }
}

function asProblem(error: unknown): JournalProblem {
  const named = asFileError(error)
  if (!(named instanceof AppError)) throw named
  return { code: named.code, parameters: named.parameters }
}
