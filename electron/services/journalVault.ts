import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import type { PassphraseKdf } from '../crypto/argon2id.ts'
import { openWithPassphrase, requireRootOf } from '../crypto/keyFile.ts'
import { parseKeyFile } from '../crypto/keyFileFormat.ts'
import { requireNewPassphrase } from '../crypto/passphrase.ts'
import { parseRecoveryKey } from '../crypto/recoveryKey.ts'
import { deriveSubkey, generateRootKey, type RootKey, zero } from '../crypto/rootKey.ts'
import { createJournal } from '../db/createJournal.ts'
import type { Journal } from '../db/journal.ts'
import { forgetDeletedWords } from '../db/journalPragmas.ts'
import { openMetaStore } from '../db/metaStore.ts'
import { migrate } from '../db/migrate.ts'
import { isInUse, JOURNAL_FILE } from '../files/generationFolder.ts'
import type { Generations } from '../files/generations.ts'
import { mendKeyFiles, readKeyFile, readKeyFileBytes } from '../files/keyFiles.ts'
import type { Clock } from './clock.ts'
import { type JournalOpening, OPENED } from './journalOpening.ts'
import type { SalvageVault } from './salvageVault.ts'
import type { NewKeys, VaultKeys } from './vaultKeys.ts'

/** What was read of a damaged journal. */
export interface Salvage {
  /** Days that are there. */
  readonly days: number
  /** Days of which something could not be read. */
  readonly lost: readonly CivilDate[]
  /** Days of which something was taken from an earlier version. */
  readonly fromEarlier: number
}

/** An opened journal and the root key that opened it; whoever closes it zeroes the key. */
export interface OpenedVault {
  readonly journal: Journal
  readonly root: RootKey
  /** How many saves the journal once held and holds no more; 0 = all are there. */
  readonly missingSaves: number
  /** Takes the journal for whole as it is now. */
  acceptMissing(): void
  /** The sound part of a damaged journal, for reading only; null for a whole one. */
  readonly salvage: Salvage | null
}

/** The person's own journal on disk: its key file, its database, and which of its generations is in force. */
export interface JournalVault {
  create(passphrase: string): Promise<OpenedVault>
  unlock(passphrase: string): Promise<OpenedVault>
  recover(recoveryKey: string, newPassphrase: string): Promise<OpenedVault>
  /** Opens with a root from elsewhere. @throws {AppError} `wrong-recovery-key` when it is another journal's. */
  unlockWith(root: RootKey): Promise<OpenedVault>
  /** Opens what can be read of a damaged journal, for reading only. Nothing of it is changed. */
  openSoundPart(secret: Input<'session.openSoundPart'>): Promise<OpenedVault>
  /** @throws {AppError} `wrong-passphrase`. */
  requirePassphrase(passphrase: string): Promise<void>
  /** Gives the open journal in force another passphrase. @throws {AppError} as for a new one. */
  changePassphrase(opened: OpenedVault, newPassphrase: string): Promise<void>
  /** Opens the journal in force with a key already at hand. The key is copied. */
  openWith(root: RootKey): Promise<OpenedVault>
  /** Opens a filled journal that is not in force yet. The key is copied. */
  openAt(folder: string, root: RootKey): OpenedVault
  /** Folder of the journal in force. @throws {AppError} `journal-missing`. */
  folder(): Promise<string>
  /** Runs work on the folders of journals while other programs are kept off. @throws {AppError} `journal-in-use`. */
  underLock<T>(work: () => Promise<T>): Promise<T>
}

export interface VaultParts {
  readonly generations: Generations
  readonly kdf: PassphraseKdf
  readonly keys: VaultKeys
  readonly opening: JournalOpening
  readonly salvage: SalvageVault
  readonly clock: Clock
  /** Another build of the SQLite addon, in development only. */
  readonly nativeBinding: string | undefined
}

export function createJournalVault(parts: VaultParts): JournalVault {
  const { generations, kdf, keys, opening, clock } = parts

  const folder = async (): Promise<string> => {
    const current = await generations.current()
    if (current === null) throw new AppError('journal-missing')
    return current.folder
  }

  return {
    folder,
    underLock: opening.underLock,
    create: (passphrase) =>
      opening.underLock(async () => {
        requireNewPassphrase(passphrase)
        if (await isInForce(generations)) throw new AppError('journal-exists')
        const root = generateRootKey()
        const generation = await generations.begin()
        try {
          await fillNew(parts, { folder: generation.folder, root, passphrase })
          await generations.switchTo(generation.id, clock.now())
          return await opening.inForce({ folder: generation.folder, root })
        } catch (error) {
          const isThere = (await generations.current().catch(() => null))?.id === generation.id
          if (!isThere) await rm(generation.folder, { recursive: true, force: true })
          throw error
        } finally {
          zero(root)
        }
      }),
    unlock: async (passphrase) => {
      const where = await folder()
      const bytes = await readKeyFileBytes(where)
      const keyFile = parseKeyFile(bytes)
      const root = await openWithPassphrase(keyFile, passphrase, kdf)
      try {
        const opened = await opening.inForce({ folder: where, root })
        await mendKeyFiles(where, bytes)
        await noteOnlyOne(generations, clock)
        await keys.strengthen(where, { keyFile, root, passphrase })
        return opened
      } finally {
        zero(root)
      }
    },
    recover: async (recoveryKey, newPassphrase) => {
      requireNewPassphrase(newPassphrase)
      const where = await folder()
      const root = rootOfRecoveryKey(recoveryKey)
      try {
        const opened = await withRecoveryKey(where, root, () => opening.inForce({ folder: where, root }))
        await keys.setPassphrase(where, newKeysOf(opened, newPassphrase))
        return opened
      } finally {
        zero(root)
      }
    },
    unlockWith: async (root) => {
      const where = await folder()
      requireRootOf(await readKeyFile(where), root)
      return opening.inForce({ folder: where, root })
    },
    openSoundPart: async (secret) => {
      const where = await folder()
      const keyFile = await readKeyFile(where).catch(() => null)
      const root = await rootOf(where, secret, kdf)
      try {
        return await opening.underLock(() =>
          withRecoveryKey(where, root, () =>
            parts.salvage.open({ folder: where, root }, keyFile?.journalId ?? null),
          ),
        )
      } finally {
        zero(root)
      }
    },
    requirePassphrase: async (passphrase) => keys.requirePassphrase(await folder(), passphrase),
    changePassphrase: async (opened, newPassphrase) => {
      await keys.setPassphrase(await folder(), newKeysOf(opened, newPassphrase))
    },
    openWith: async (root) => opening.inForce({ folder: await folder(), root }),
    openAt: (where, root) => opening.aside({ folder: where, root }),
  }
}

/** Where the note about the journal in force was lost and there is only one, it is written anew without a word. */
async function noteOnlyOne(generations: Generations, clock: Clock): Promise<void> {
  if ((await generations.current())?.foundWithoutPointer === 1) await generations.acceptFound(clock.now())
}

/** Whether there is a journal. One that was in force and is gone stands in the way of nothing. */
async function isInForce(generations: Generations): Promise<boolean> {
  try {
    return (await generations.current()) !== null
  } catch (error) {
    if (error instanceof AppError && error.code === 'journal-missing') return false
    throw error
  }
}

interface NewJournal extends Omit<NewKeys, 'journalId'> {
  readonly folder: string
}

/** Makes key files and an empty journal in a folder that is not in force. */
async function fillNew(parts: VaultParts, { folder, root, passphrase }: NewJournal): Promise<void> {
  const [{ keys, clock, nativeBinding }, journalId] = [parts, randomUUID()]
  await keys.writeNew(folder, { journalId, root, passphrase })
  const key = deriveSubkey(root, 'db/v1')
  try {
    const addon = nativeBinding === undefined ? {} : { nativeBinding }
    const database = createJournal(join(folder, JOURNAL_FILE), key, addon)
    try {
      migrate(database)
      forgetDeletedWords(database)
      openMetaStore(database).begin(journalId, clock.now())
    } finally {
      database.close()
    }
  } finally {
    zero(key)
  }
  // SQLite leaves its log behind when there is no room to move it into the file.
  if (await isInUse(folder)) throw new AppError('disk-full')
}

/** @throws {AppError} `wrong-recovery-key` for anything that is not one. */
function rootOfRecoveryKey(recoveryKey: string): RootKey {
  const reading = parseRecoveryKey(recoveryKey)
  if (reading.kind !== 'recovery-key') throw new AppError('wrong-recovery-key')
  return reading.root
}

async function rootOf(
  where: string,
  secret: Input<'session.openSoundPart'>,
  kdf: PassphraseKdf,
): Promise<RootKey> {
  if (secret.type === 'recoveryKey') return rootOfRecoveryKey(secret.recoveryKey)
  return openWithPassphrase(await readKeyFile(where), secret.passphrase, kdf)
}

/**
 * The recovery key is the root key, so it opens the journal even where the key file is lost or damaged. A key
 * that the journal does not take is then simply the wrong one.
 */
async function withRecoveryKey(
  where: string,
  root: RootKey,
  open: () => Promise<OpenedVault>,
): Promise<OpenedVault> {
  const keyFile = await readKeyFile(where).catch(() => null)
  if (keyFile !== null) {
    requireRootOf(keyFile, root)
    return open()
  }
  try {
    return await open()
  } catch (error) {
    const isUnopened = error instanceof AppError && error.code === 'journal-damaged'
    throw isUnopened && error.parameters['opened'] !== OPENED.opened
      ? new AppError('wrong-recovery-key')
      : error
  }
}

function newKeysOf({ journal, root }: OpenedVault, passphrase: string): NewKeys {
  return { journalId: journal.meta.read().journalId, root, passphrase }
}
