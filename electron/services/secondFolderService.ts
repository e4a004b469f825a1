import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseBackupFileName } from '../../shared/backup/backupName.ts'
import { backupsToRemove } from '../../shared/backup/backupsToRemove.ts'
import { isCopyDue, quietFrom } from '../../shared/backup/copyReminder.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { namesIn } from '../files/atomicWrite.ts'
import { listBackups } from '../files/backupFolder.ts'
import { isInside } from '../files/isInside.ts'
import {
  copyBackup,
  diskOf,
  readSecondFolder,
  type SecondFolderRecord,
  sweepCopies,
  writeSecondFolder,
} from '../files/secondFolder.ts'
import type { Clock } from './clock.ts'
import { failureOf } from './failureOf.ts'
import type { Dialogs } from './ports.ts'
import type { SessionService } from './sessionService.ts'

/** A folder on another disk, or one that the person's own sync tool carries, which takes a copy of each backup. */
export interface SecondFolderService {
  read(): Promise<Output<'backup.secondFolder'>>
  /** @throws {AppError} `not-in-sample`; `read-only` where the journal is only read. */
  choose(): Promise<Output<'backup.chooseSecond'>>
  stop(): Promise<void>
  remindLater(): Promise<void>
  /** Takes the newest backup over, if it is not there yet. Saves go on meanwhile; what fails is told by `read`. */
  follow(): void
  /** Notes that a copy was made elsewhere by hand. Never rejects. */
  copiedByHand(): Promise<void>
  /** Waits for what is under way, but no longer than this, milliseconds. */
  settled(patienceMs: number): Promise<void>
}

export interface SecondFolderParts {
  readonly places: { readonly root: string; readonly backups: string; readonly secondFolder: string }
  readonly clock: Clock
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly session: Pick<SessionService, 'kind' | 'isReadOnly' | 'journal' | 'writable'>
  readonly report: (error: unknown) => void
}

export function createSecondFolderService(parts: SecondFolderParts): SecondFolderService {
  const { places, clock, dialogs, session } = parts
  let failure: Failure | null = null
  let work: Promise<void> = Promise.resolve()

  /** One piece of work after the other: each reads the record and writes it. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const next = work.then(task)
    work = next.catch(() => undefined)
    return next
  }

  const change = async (changed: Partial<SecondFolderRecord>): Promise<void> => {
    const record = await readSecondFolder(places.secondFolder)
    await writeSecondFolder(places.secondFolder, { ...record, ...changed })
  }

  const copyNewest = async (): Promise<void> => {
    const { path, copied } = await readSecondFolder(places.secondFolder)
    if (path === null || (await diskOf(path)) === null) return
    const [newest] = await listBackups(places.backups)
    if (newest === undefined) return
    await sweepCopies(path, copied)
    const there = new Set(await namesIn(path))
    if (there.has(newest.name)) return
    const known = [...copied.filter((name) => there.has(name)), newest.name]
    await change({ copied: known })
    await copyBackup(join(places.backups, newest.name), path, newest.name)
    await change({ lastCopyAt: clock.now() })
    await prune(path, known, clock.now())
  }

  const follow = (): Promise<void> =>
    inTurn(async () => {
      try {
        await copyNewest()
        failure = null
      } catch (error) {
        // A drive that was pulled out is no failure: it is said to be out of reach.
        const { path } = await readSecondFolder(places.secondFolder)
        failure = path === null || (await diskOf(path)) === null ? null : failureOf(error)
        if (failure !== null) parts.report(error)
      }
    })

  const firstSavedAt = (): number | null =>
    session.kind() === 'own' && !session.isReadOnly() ? session.journal().days.firstSavedAt() : null

  return {
    read: async () => {
      const { path, lastCopyAt, quietUntil } = await readSecondFolder(places.secondFolder)
      const disk = path === null ? null : await diskOf(path)
      return {
        path,
        reachable: disk !== null,
        sameDisk: disk !== null && disk === (await diskOf(places.root)),
        failure,
        lastCopyAt,
        due: isCopyDue({ now: clock.now(), firstSavedAt: firstSavedAt(), lastCopyAt, quietUntil }),
      }
    },
    choose: async () => {
      session.writable()
      const path = await dialogs.chooseFolder()
      if (path === null) return { outcome: 'closed' }
      if (await isInside(places.root, path)) return { outcome: 'own' }
      await inTurn(async () => {
        const before = await readSecondFolder(places.secondFolder)
        await change({ path, copied: before.path === path ? before.copied : [] })
      })
      await follow()
      return { outcome: 'chosen' }
    },
    stop: () =>
      inTurn(async () => {
        failure = null
        await change({ path: null, copied: [] })
      }),
    remindLater: () => inTurn(() => change({ quietUntil: quietFrom(clock.now()) })),
    follow: () => void follow(),
    // The copy is there, whether or not that could be noted.
    copiedByHand: () => inTurn(() => change({ lastCopyAt: clock.now() })).catch(parts.report),
    settled: async (patienceMs) => {
      const done = new AbortController()
      const patience = pause(patienceMs, undefined, { signal: done.signal }).catch(() => undefined)
      await Promise.race([work, patience])
      done.abort()
    },
  }
}

/** The same rule as for the first folder, over our own copies alone. */
async function prune(folder: string, copied: readonly string[], now: number): Promise<void> {
  const stored = copied.flatMap((name) => {
    const parsed = parseBackupFileName(name)
    return parsed === null ? [] : [{ name, ...parsed, verified: true }]
  })
  for (const { name } of backupsToRemove(stored, now)) await rm(join(folder, name), { force: true })
}
