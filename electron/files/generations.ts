import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../appError.ts'
import { asFileError } from '../fileErrors.ts'
import { ensurePrivateFolder, namesIn, sweepTemporaryFiles, syncFile, syncFolder } from './atomicWrite.ts'
import {
  formerGenerations,
  GENERATION_ID,
  holdsWholeJournal,
  isInUse,
  noteReplaced,
  REPLACED_FILE,
  readReplaced,
  readStamp,
  stampGeneration,
} from './generationFolder.ts'
import { type Pointer, readPointer, writePointer } from './generationPointer.ts'

/** How long a replaced journal is kept, so that a restore can be undone: 30 days, in milliseconds. */
export const KEEP_REPLACED_MS = 30 * 24 * 60 * 60 * 1000

/** The journal in force. */
export interface CurrentGeneration {
  readonly id: string
  readonly folder: string
  /** The journal it replaced, while that is still there; null otherwise. */
  readonly previous: string | null
  /** Whether it came back by undoing; `previous` is then the one that was taken back. */
  readonly undone: boolean
  /** When it took its place, UTC milliseconds; null when the pointer was lost. */
  readonly switchedAt: number | null
  /**
   * How many whole journals there were to choose from when the pointer was missing or damaged, so that the
   * newest was taken; null when the pointer was there. Above 1 the person must be told.
   */
  readonly foundWithoutPointer: number | null
}

/**
 * Where journals live: each in a folder of its own, `generations/<id>`, and `current.json`, which names the one
 * in force. A new or restored journal fills a new folder; writing the pointer is the only step that puts it in
 * force, so a crash at any other moment leaves the journal before it untouched.
 */
export interface Generations {
  /**
   * The journal in force, or null before the first.
   * @throws {AppError} `journal-missing` when one was in force and is gone; `journal-newer`.
   */
  current(): Promise<CurrentGeneration | null>
  /** An empty private folder for a journal that is not in force yet. */
  begin(): Promise<{ id: string; folder: string }>
  /**
   * Puts a filled folder in force. Its journal must be closed: a log left beside a file that is taken for
   * another's would silently change it.
   * @throws {AppError} `journal-damaged` when the journal or both key files cannot be read; nothing is changed.
   */
  switchTo(id: string, now: number): Promise<void>
  /** The folders of all journals that are not in force. */
  others(): Promise<readonly { id: string; folder: string }[]>
  /**
   * Like `switchTo`, for a journal under a new key: the journals named are removed by `removeReplaced`, or at the
   * next start should a crash come between, and cannot be gone back to.
   */
  switchToRenewed(id: string, replaced: readonly string[], now: number): Promise<void>
  /** Notes the journal that was found without a pointer as the one in force. Where none was lost, does nothing. */
  acceptFound(now: number): Promise<void>
  /** Removes what the journal in force was noted to replace. */
  removeReplaced(): Promise<void>
  /**
   * Puts the journal before in force again, and keeps the present one in its turn. Both must be closed.
   * @throws {AppError} `nothing-to-undo`.
   */
  undoSwitch(now: number): Promise<void>
  /**
   * At start, before anything is begun: removes what a crash left half-made, and journals replaced more than 30
   * days ago. While the pointer is missing or damaged nothing is removed.
   */
  sweep(now: number): Promise<void>
}

export function openGenerations(root: string, newId: () => string = randomUUID): Generations {
  const folderOf = (id: string): string => join(root, 'generations', id)

  const current = async (): Promise<CurrentGeneration | null> => {
    const pointer = await readPointer(root)
    if (pointer.kind !== 'pointer') return findWithoutPointer(root, pointer.kind)
    const { current: id, previous, undone, switchedAt } = pointer
    const isKept = previous !== null && !(await readReplaced(folderOf(id))).includes(previous)
    const undoable = isKept && (await holdsWholeJournal(folderOf(previous))) ? previous : null
    return { id, folder: folderOf(id), previous: undoable, undone, switchedAt, foundWithoutPointer: null }
  }

  const switchTo = async (id: string, now: number, undone = false): Promise<void> => {
    if (!GENERATION_ID.test(id)) throw new RangeError('not the id of a generation')
    const folder = folderOf(id)
    // One that was in force before may have the log of a crash beside it, and it is its own.
    const isNew = (await readStamp(folder)) === null
    if (isNew && (await isInUse(folder))) throw new Error('a journal is closed before it is put in force')
    if (!(await holdsWholeJournal(folder))) throw new AppError('journal-damaged')
    for (const name of await namesIn(folder)) await syncFile(join(folder, name))
    const replaced = await idInForce(root)
    await stampGeneration(folder, now)
    await syncFolder(join(root, 'generations'))
    const previous = replaced === id ? null : replaced
    await writePointer(root, { current: id, previous, undone, switchedAt: now })
  }

  return {
    current,
    switchTo: (id, now) => switchTo(id, now),
    switchToRenewed: async (id, replaced, now) => {
      await noteReplaced(folderOf(id), replaced)
      await switchTo(id, now)
    },
    acceptFound: async (now) => {
      const found = await current()
      if (found === null || found.foundWithoutPointer === null) return
      await writePointer(root, { current: found.id, previous: null, undone: false, switchedAt: now })
    },
    removeReplaced: () => removeReplaced(root),
    others: async () => {
      const inForce = await idInForce(root)
      const ids = (await namesIn(join(root, 'generations'))).filter((id) => id !== inForce)
      return ids.map((id) => ({ id, folder: folderOf(id) }))
    },
    begin: async () => {
      const id = newId()
      const folder = folderOf(id)
      await ensurePrivateFolder(join(root, 'generations'))
      try {
        await mkdir(folder, { mode: 0o700 })
      } catch (error) {
        throw asFileError(error)
      }
      return { id, folder }
    },
    undoSwitch: async (now) => {
      const present = await current()
      if (present?.previous == null) throw new AppError('nothing-to-undo')
      await switchTo(present.previous, now, !present.undone)
    },
    sweep: (now) => sweep(root, now),
  }
}

/** The newest journal. A damaged pointer, or a folder that was in force, proves that there was one. */
async function findWithoutPointer(
  root: string,
  kind: 'absent' | 'damaged',
): Promise<CurrentGeneration | null> {
  const former = await formerGenerations(join(root, 'generations'))
  const found = former.filter(({ hasJournal }) => hasJournal)
  const [newest] = found
  if (newest !== undefined) {
    const folder = join(root, 'generations', newest.id)
    return {
      id: newest.id,
      folder,
      previous: null,
      undone: false,
      switchedAt: null,
      foundWithoutPointer: found.length,
    }
  }
  if (kind === 'damaged' || former.length > 0) throw new AppError('journal-missing')
  return null
}

/** Like `current`, but a journal that is gone does not stand in the way of the one that replaces it. */
async function idInForce(root: string): Promise<string | null> {
  const pointer = await readPointer(root)
  if (pointer.kind === 'pointer') return pointer.current
  const former = await formerGenerations(join(root, 'generations'))
  return former.find(({ hasJournal }) => hasJournal)?.id ?? null
}

async function sweep(root: string, now: number): Promise<void> {
  await sweepTemporaryFiles(root)
  const pointer = await readPointer(root)
  if (pointer.kind !== 'pointer') return
  await removeReplaced(root)
  for (const id of await namesIn(join(root, 'generations'))) {
    const folder = join(root, 'generations', id)
    const spent = id !== pointer.current && (await isSpent(folder, pointer, now))
    if (spent) await rm(folder, { recursive: true, force: true })
    else await sweepTemporaryFiles(folder)
  }
}

async function removeReplaced(root: string): Promise<void> {
  const pointer = await readPointer(root)
  if (pointer.kind !== 'pointer') return
  const folder = join(root, 'generations', pointer.current)
  for (const id of await readReplaced(folder)) {
    if (id === pointer.current) continue
    await rm(join(root, 'generations', id), { recursive: true, force: true })
  }
  await rm(join(folder, REPLACED_FILE), { force: true })
}

/**
 * A folder that never came into force, or that was replaced long ago. One under a new key that was to replace the
 * journal in force was cut short: nobody has its key.
 */
async function isSpent(
  folder: string,
  { current, switchedAt }: Pick<Pointer, 'current' | 'switchedAt'>,
  now: number,
): Promise<boolean> {
  const stampedAt = await readStamp(folder)
  if (stampedAt === null || (await readReplaced(folder)).includes(current)) return true
  return now - Math.max(stampedAt, switchedAt) > KEEP_REPLACED_MS
}
