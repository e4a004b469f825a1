import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import { formatRecoveryKey, recoveryKeyGroups } from '../crypto/recoveryKey.ts'
import { type RootKey, zero } from '../crypto/rootKey.ts'
import type { Journal } from '../db/journal.ts'
import type { Generations } from '../files/generations.ts'
import type { Clock } from './clock.ts'
import type { DeviceUnlockStore } from './deviceUnlockService.ts'
import { type JournalLook, lookAtJournal } from './journalLook.ts'
import type { JournalVault, OpenedVault } from './journalVault.ts'
import type { Emit } from './ports.ts'
import type { SalvageVault } from './salvageVault.ts'
import type { SampleVault } from './sampleVault.ts'
import { createTryGate } from './tryDelay.ts'

type UnlockedStatus = Extract<SessionStatus, { state: 'unlocked' }>

/** The journal that is open now, and whose it is. */
export interface OpenSession extends OpenedVault {
  readonly kind: 'own' | 'sample'
}

export interface SessionService {
  status(): Promise<SessionStatus>
  isUnlocked(): boolean
  /** Whose journal is open; null = none. */
  kind(): OpenSession['kind'] | null
  /** @throws {AppError} `locked`. */
  journal(): Journal
  /** @throws {AppError} `locked`. */
  opened(): OpenSession
  /** The person's own open journal and its key. @throws {AppError} `locked`, or `not-in-sample`. */
  own(): OpenSession
  /** The same, for what will write. @throws {AppError} also `read-only`. */
  writable(): OpenSession
  isReadOnly(): boolean
  create(passphrase: string): Promise<{ recoveryKey: string }>
  unlock(passphrase: string): Promise<SessionStatus>
  recover(input: Input<'session.recover'>): Promise<SessionStatus>
  /** Opens with a root from the keychain. @throws {AppError} `wrong-recovery-key` for one of another journal. */
  unlockWith(root: RootKey): Promise<SessionStatus>
  openSoundPart(secret: Input<'session.openSoundPart'>): Promise<SessionStatus>
  /** Takes the newest of several journals for the right one. */
  acceptFound(): Promise<SessionStatus>
  lock(): Promise<SessionStatus>
  openSample(): Promise<SessionStatus>
  confirmRecoveryKey(answer: Input<'session.confirmRecoveryKey'>): Output<'session.confirmRecoveryKey'>
  revealRecoveryKey(passphrase: string): Promise<{ recoveryKey: string }>
  /** Counts as a try. @throws {AppError} `wrong-passphrase`, `too-many-tries`. */
  requirePassphrase(passphrase: string): Promise<void>
  /** The person knows of missing saves and goes on without them. */
  acceptMissingSaves(): Promise<SessionStatus>
  /**
   * Closes the open journal while another takes its place, without telling the page. `reopenWith` follows, or
   * `lock` where no key is at hand.
   */
  closeForSwitch(): Promise<void>
  /** Opens the journal now in force with a key already at hand; `tell` follows. The key is copied. */
  reopenWith(root: RootKey): Promise<void>
  /** Tells the page how things stand. */
  tell(): Promise<SessionStatus>
}

export interface SessionParts {
  readonly vault: JournalVault
  readonly generations: Generations
  readonly salvage: SalvageVault
  /** What the person should know of the disk and of the backups. */
  readonly troubles: () => Pick<UnlockedStatus, 'diskFull' | 'backupFailure' | 'carrier'>
  readonly deviceUnlock: Pick<DeviceUnlockStore, 'read' | 'renew'>
  readonly sample: SampleVault
  readonly clock: Clock
  readonly emit: Emit
  /** Runs after a journal was opened and before one is closed. */
  readonly onOpened: (session: OpenSession) => void
  readonly onClosing: () => void
}

/** Opens, locks and tells the state of the one journal that can be open. */
export function createSessionService(parts: SessionParts): SessionService {
  const { vault, sample, clock, emit } = parts
  const gate = createTryGate()
  let open: OpenSession | null = null
  let content = 0

  const status = async (): Promise<SessionStatus> => {
    const look = await lookAtJournal(parts.generations)
    if (open === null) {
      if (!look.isThere) return { state: 'absent' }
      const { problem, found } = look
      const deviceUnlock = problem === null && (await parts.deviceUnlock.read()) !== null
      const waitMs = gate.waitMs(clock.now())
      return { state: 'locked', waitMs, problem, deviceUnlock, journalsFound: found }
    }
    // Read last and at once, so that of two statuses the later one never knows less.
    return { ...unlockedStatus(open, look), content, ...parts.troubles() }
  }

  const tell = async (): Promise<SessionStatus> => {
    const now = await status()
    emit('session.changed', now)
    return now
  }

  const close = async (): Promise<void> => {
    if (open === null) return
    parts.onClosing()
    const closing = open
    open = null
    try {
      closing.journal.close()
    } finally {
      zero(closing.root)
    }
    if (closing.kind === 'sample') await sample.discard()
    else if (closing.salvage !== null) await parts.salvage.discard()
  }

  const begin = async (kind: OpenSession['kind'], opened: OpenedVault): Promise<void> => {
    await close()
    open = { kind, ...opened }
    content += 1
    parts.onOpened(open)
  }

  const requireOpen = (): OpenSession => {
    if (open === null) throw new AppError('locked')
    return open
  }

  const own = (): OpenSession => {
    const session = requireOpen()
    if (session.kind === 'sample') throw new AppError('not-in-sample')
    return session
  }

  /** Counts wrong tries, and refuses one that comes before its time. */
  const guarded = async <T>(attempt: () => Promise<T>): Promise<T> => {
    const waitMs = gate.waitMs(clock.now())
    if (waitMs > 0) throw new AppError('too-many-tries', { seconds: Math.ceil(waitMs / 1000) })
    try {
      const result = await attempt()
      gate.right()
      return result
    } catch (error) {
      const isWrong =
        error instanceof AppError &&
        (error.code === 'wrong-passphrase' || error.code === 'wrong-recovery-key')
      if (isWrong) gate.wrong(clock.now())
      throw error
    }
  }

  return {
    status,
    isUnlocked: () => open !== null,
    kind: () => open?.kind ?? null,
    closeForSwitch: close,
    journal: () => requireOpen().journal,
    opened: requireOpen,
    own,
    writable: () => {
      const session = own()
      if (session.salvage !== null) throw new AppError('read-only')
      return session
    },
    isReadOnly: () => open?.salvage != null,
    create: async (passphrase) => {
      const created = await vault.create(passphrase)
      await begin('own', created)
      await tell()
      return { recoveryKey: formatRecoveryKey(created.root) }
    },
    unlock: async (passphrase) => {
      await begin('own', await guarded(() => vault.unlock(passphrase)))
      void parts.deviceUnlock.renew(own())
      return tell()
    },
    unlockWith: async (root) => {
      await begin('own', await vault.unlockWith(root))
      return tell()
    },
    recover: async ({ recoveryKey, newPassphrase }) => {
      await begin('own', await guarded(() => vault.recover(recoveryKey, newPassphrase)))
      return tell()
    },
    openSoundPart: async (secret) => {
      await close()
      await begin('own', await guarded(() => vault.openSoundPart(secret)))
      return tell()
    },
    acceptFound: async () => {
      await parts.generations.acceptFound(clock.now())
      return tell()
    },
    lock: async () => {
      await close()
      return tell()
    },
    openSample: async () => {
      await close()
      await begin('sample', await sample.make())
      return tell()
    },
    confirmRecoveryKey: (answer) => {
      const { journal, root } = own()
      const wrongGroups = answer.choice === 'declined' ? [] : wrongGroupsOf(root, answer.groups)
      if (wrongGroups.length === 0) journal.transaction(() => journal.meta.settleRecoveryKey(clock.now()))
      return { wrongGroups }
    },
    revealRecoveryKey: async (passphrase) => {
      const { root } = own()
      await guarded(() => vault.requirePassphrase(passphrase))
      return { recoveryKey: formatRecoveryKey(root) }
    },
    requirePassphrase: (passphrase) => guarded(() => vault.requirePassphrase(passphrase)),
    acceptMissingSaves: () => {
      own().acceptMissing()
      if (open !== null) open = { ...open, missingSaves: 0 }
      return status()
    },
    reopenWith: async (root) => {
      await begin('own', await vault.openWith(root))
    },
    tell,
  }
}

function unlockedStatus({ kind, journal, missingSaves, salvage }: OpenSession, look: JournalLook) {
  const isOwn = kind === 'own'
  return {
    state: 'unlocked' as const,
    journal: kind,
    recoveryKeySettled: !isOwn || journal.meta.read().recoveryKeySettledAt !== null,
    restoreCanBeUndone: isOwn && look.canUndoRestore,
    missingSaves,
    journalsFound: isOwn ? look.found : 1,
    readOnly: salvage !== null,
    salvage: salvage === null ? null : { ...salvage, lost: [...salvage.lost] },
  }
}

/** Forgiving about case, spaces and the letters that look like digits, as the whole key is. */
function wrongGroupsOf(root: RootKey, typed: readonly { index: number; text: string }[]): number[] {
  const groups = recoveryKeyGroups(root)
  const plain = (text: string): string =>
    text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return typed.filter(({ index, text }) => plain(text) !== groups[index]).map(({ index }) => index)
}
