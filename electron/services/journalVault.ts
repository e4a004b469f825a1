import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import type { PassphraseKdf } from '../crypto/argon2id.ts'
import { openWithPassphrase, requireRootOf } from '../crypto/keyFile.ts'
import { parseKeyFile } from '../crypto/keyFileFormat.ts'
import { requireNewPassphrase } from '../crypto/passphrase.ts'
import { parseRecoveryKey } from '../crypto/recoveryKey.ts'
import { deriveSubkey, generateRootKey, type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { createJournal } from '../db/createJournal.ts'
import { type Journal, journalOver } from '../db/journal.ts'
import { asJournalError } from '../db/journalErrors.ts'
import { forgetDeletedWords } from '../db/journalPragmas.ts'
import { openMetaStore } from '../db/metaStore.ts'
import { migrate } from '../db/migrate.ts'
import { SCHEMA_VERSION } from '../db/migrations/migrations.ts'
import { openJournal } from '../db/openJournal.ts'
import { isSound } from '../db/surveyJournal.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import type { Generations } from '../files/generations.ts'
import { MARK_FILE, openJournalMark } from '../files/journalMark.ts'
import { mendKeyFiles, readKeyFile, readKeyFileBytes } from '../files/keyFiles.ts'
import type { Clock } from './clock.ts'
import type { NewKeys, VaultKeys } from './vaultKeys.ts'

/** An opened journal and the root key that opened it; whoever closes it zeroes the key. */
export interface OpenedVault {
  readonly journal: Journal
  readonly root: RootKey
  /** How many saves the journal once held and holds no more; 0 = all are there. */
  readonly missingSaves: number
  /** Takes the journal for whole as it is now. */
  acceptMissing(): void
}

/** The person's own journal on disk: its key file, its database, and which of its generations is in force. */
export interface JournalVault {
  exists(): Promise<boolean>
  canUndoRestore(): Promise<boolean>
  create(passphrase: string): Promise<OpenedVault>
  unlock(passphrase: string): Promise<OpenedVault>
  recover(recoveryKey: string, newPassphrase: string): Promise<OpenedVault>
  /** @throws {AppError} `wrong-passphrase`. */
  requirePassphrase(passphrase: string): Promise<void>
  /** Gives the open journal in force another passphrase. @throws {AppError} as for a new one. */
  changePassphrase(opened: OpenedVault, newPassphrase: string): Promise<void>
  /** Opens the journal in force with a key already at hand. The key is copied. */
  openWith(root: RootKey): Promise<OpenedVault>
  /** Opens a filled journal that is not in force yet. The key is copied. */
  openAt(folder: string, root: RootKey): OpenedVault
  /** Folder of the journal in force. */
  folder(): Promise<string>
}

export interface VaultParts {
  readonly generations: Generations
  readonly kdf: PassphraseKdf
  readonly clock: Clock
  /** Another build of the SQLite addon, in development only. */
  readonly nativeBinding: string | undefined
  readonly keys: VaultKeys
}

export function createJournalVault(parts: VaultParts): JournalVault {
  const { generations, kdf, keys, clock, nativeBinding } = parts
  const addon = nativeBinding === undefined ? {} : { nativeBinding }

  const folder = async (): Promise<string> => {
    const current = await generations.current()
    if (current === null) throw new AppError('journal-missing')
    return current.folder
  }

  const openIn = (where: string, root: RootKey): OpenedVault => {
    const key = deriveSubkey(root, 'db/v1')
    try {
      const database = openJournal(join(where, JOURNAL_FILE), key, {
        supportedVersion: SCHEMA_VERSION,
        ...addon,
      })
      return { root, ...prepared(database, where, root) }
    } finally {
      zero(key)
    }
  }

  /** Opens with a root that is zeroed again if the journal does not open. */
  const openOrForget = (where: string, root: RootKey): OpenedVault => {
    try {
      return openIn(where, root)
    } catch (error) {
      zero(root)
      throw error
    }
  }

  const fillNew = async (where: string, root: RootKey, passphrase: string): Promise<void> => {
    const journalId = randomUUID()
    await keys.writeNew(where, { journalId, root, passphrase })
    const key = deriveSubkey(root, 'db/v1')
    try {
      const database = createJournal(join(where, JOURNAL_FILE), key, addon)
      migrate(database)
      forgetDeletedWords(database)
      const journal = journalOver(database)
      journal.transaction(() => journal.meta.begin(journalId, clock.now()))
      journal.checkpoint()
      journal.close()
    } finally {
      zero(key)
    }
  }

  return {
    exists: async () => (await generations.current()) !== null,
    canUndoRestore: async () => {
      const current = await generations.current()
      return current !== null && current.previous !== null && !current.undone
    },
    folder,
    create: async (passphrase) => {
      requireNewPassphrase(passphrase)
      if ((await generations.current()) !== null) throw new AppError('journal-exists')
      const root = generateRootKey()
      const generation = await generations.begin()
      try {
        await fillNew(generation.folder, root, passphrase)
        await generations.switchTo(generation.id, clock.now())
      } catch (error) {
        zero(root)
        await rm(generation.folder, { recursive: true, force: true })
        throw error
      }
      return openOrForget(generation.folder, root)
    },
    unlock: async (passphrase) => {
      const where = await folder()
      const bytes = await readKeyFileBytes(where)
      const keyFile = parseKeyFile(bytes)
      const root = await openWithPassphrase(keyFile, passphrase, kdf)
      const opened = openOrForget(where, root)
      await mendKeyFiles(where, bytes)
      await keys.strengthen(where, { keyFile, root, passphrase })
      return opened
    },
    recover: async (recoveryKey, newPassphrase) => {
      requireNewPassphrase(newPassphrase)
      const where = await folder()
      const reading = parseRecoveryKey(recoveryKey)
      if (reading.kind !== 'recovery-key') throw new AppError('wrong-recovery-key')
      const opened = await openWithRecovery(where, reading.root, openOrForget)
      await keys.setPassphrase(where, newKeysOf(opened, newPassphrase))
      return opened
    },
    requirePassphrase: async (passphrase) => keys.requirePassphrase(await folder(), passphrase),
    changePassphrase: async (opened, newPassphrase) => {
      await keys.setPassphrase(await folder(), newKeysOf(opened, newPassphrase))
    },
    openWith: async (root) => openOrForget(await folder(), rootKeyFrom(root)),
    openAt: (where, root) => openOrForget(where, rootKeyFrom(root)),
  }
}

/** Reads every page and row once, so that damage is known at the door and not on the page that it hides in. */
function prepared(database: Database.Database, where: string, root: RootKey): Omit<OpenedVault, 'root'> {
  try {
    if (!isSound(database)) throw new AppError('journal-damaged')
    migrate(database)
    return withMark(database, where, root)
  } catch (error) {
    database.close()
    throw asJournalError(error)
  }
}

/** The journal over an open database, each of its saves noted in the mark beside it. */
function withMark(database: Database.Database, where: string, root: RootKey): Omit<OpenedVault, 'root'> {
  const { journalId, seq } = openMetaStore(database).read()
  const mark = openJournalMark(join(where, MARK_FILE), root, journalId)
  const journal = journalOver(database, { committed: mark.raise, closed: mark.close })
  return {
    journal,
    missingSaves: Math.max(0, mark.found - seq),
    acceptMissing: () => mark.reset(journal.meta.read().seq),
  }
}

/**
 * The recovery key is the root key, so it opens the journal even where the key file is lost or damaged. A key
 * that the journal does not take is then simply the wrong one.
 */
async function openWithRecovery(
  where: string,
  root: RootKey,
  open: (where: string, root: RootKey) => OpenedVault,
): Promise<OpenedVault> {
  const keyFile = await readKeyFile(where).catch(() => null)
  if (keyFile !== null) {
    requireRootOf(keyFile, root)
    return open(where, root)
  }
  try {
    return open(where, root)
  } catch (error) {
    if (error instanceof AppError && error.code === 'journal-damaged')
      throw new AppError('wrong-recovery-key')
    throw error
  }
}

function newKeysOf({ journal, root }: OpenedVault, passphrase: string): NewKeys {
  return { journalId: journal.meta.read().journalId, root, passphrase }
}
