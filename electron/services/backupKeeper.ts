import { isBackupDue } from '../../shared/backup/backupDue.ts'
import type { BackupReason } from '../../shared/backup/backupName.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import type { BackupService } from './backupService.ts'
import type { Clock } from './clock.ts'
import { failureOf } from './failureOf.ts'
import type { SessionService } from './sessionService.ts'

/** How often it is looked whether a backup is due, milliseconds. */
const LOOK_EVERY_MS = 5 * 60_000
/** Leaving waits no longer than this for its backup; the next opening makes one then, milliseconds. */
const PATIENCE_AT_QUIT_MS = 20_000

/** Makes backups by itself while the person's own journal is open, and knows when that does not work. */
export interface BackupKeeper {
  /** Looks from now on, and at once. */
  opened(): void
  closing(): void
  /** Makes a backup if one is due. What goes wrong is told to the page and the log, and never thrown. */
  look(): Promise<void>
  /** Makes one before the app is left, if something was changed since the last. */
  leaving(): Promise<void>
  /** A backup was made by whatever way: all is well. */
  made(): void
  /** Why the last one that was due could not be made; null = all is well. */
  failure(): Failure | null
}

export interface KeeperParts {
  readonly backups: () => Pick<BackupService, 'make' | 'newestAt' | 'recheck'>
  readonly session: () => Pick<SessionService, 'kind' | 'isReadOnly' | 'journal'>
  /** Runs work when no command is running. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>
  readonly clock: Clock
  /** Tells the page how things stand. */
  readonly tell: () => void
  readonly report: (error: unknown) => void
}

interface Watch {
  readonly openedAt: number
  readonly timer: NodeJS.Timeout
  /** The count of saves at the opening, or when the last backup was made. */
  seq: number
  failed: { readonly at: number; readonly why: Failure } | null
}

export function createBackupKeeper(parts: KeeperParts): BackupKeeper {
  const { inTurn, clock } = parts
  let watch: Watch | null = null

  /** The count of saves in a journal that is worth a backup; null where there is nothing to keep. */
  const worth = (): number | null => {
    const session = parts.session()
    if (session.kind() !== 'own' || session.isReadOnly()) return null
    const journal = session.journal()
    return journal.days.count() === 0 ? null : journal.meta.read().seq
  }

  const isDue = async (
    { openedAt, seq, failed }: Watch,
    now: number,
    justOpened: boolean,
  ): Promise<boolean> => {
    const count = worth()
    if (count === null) return false
    const newestAt = await parts.backups().newestAt()
    const failedAt = failed?.at ?? null
    return isBackupDue({
      now,
      zone: clock.zone(),
      newestAt,
      openedAt,
      justOpened,
      changed: count !== seq,
      failedAt,
    })
  }

  const make = async (reason: BackupReason, signal?: AbortSignal): Promise<void> => {
    try {
      await parts.backups().make(reason, signal)
    } catch (error) {
      parts.report(error)
      if (watch === null) return
      watch.failed = { at: clock.now(), why: failureOf(error) }
      parts.tell()
    }
  }

  const look = (justOpened: boolean): Promise<void> =>
    inTurn(async () => {
      if (watch === null || !(await isDue(watch, clock.now(), justOpened))) return
      await make('daily')
      if (watch?.failed === null) await parts.backups().recheck().catch(parts.report)
    })

  const made = (): void => {
    if (watch === null) return
    const hadFailed = watch.failed !== null
    watch.seq = worth() ?? watch.seq
    watch.failed = null
    if (hadFailed) parts.tell()
  }

  const closing = (): void => {
    if (watch !== null) clearInterval(watch.timer)
    watch = null
  }

  return {
    made,
    closing,
    opened: () => {
      closing()
      const timer = setInterval(() => void look(false).catch(parts.report), LOOK_EVERY_MS)
      timer.unref()
      watch = { openedAt: clock.now(), timer, seq: worth() ?? 0, failed: null }
      void look(true).catch(parts.report)
    },
    look: () => look(false),
    leaving: () =>
      inTurn(async () => {
        const count = watch === null ? null : worth()
        if (count === null || count === watch?.seq) return
        await make('quit', AbortSignal.timeout(PATIENCE_AT_QUIT_MS))
      }),
    failure: () => watch?.failed?.why ?? null,
  }
}
