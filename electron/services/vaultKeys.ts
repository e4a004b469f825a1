import { AppError } from '../appError.ts'
import { type Argon2idCost, DEFAULT_COST, type PassphraseKdf } from '../crypto/argon2id.ts'
import { calibratedCost, type Stopwatch, strengthenedCost } from '../crypto/argon2idCost.ts'
import { changePassphrase, createKeyFile, openWithPassphrase, rewrap } from '../crypto/keyFile.ts'
import type { KeyFile } from '../crypto/keyFileFormat.ts'
import { type RootKey, zero } from '../crypto/rootKey.ts'
import { readKeyFile, replaceKeyFile, writeKeyFile } from '../files/keyFiles.ts'

/** What is done with the key files of a journal. */
export interface VaultKeys {
  /** Writes the key files of a journal that is being made, and opens what was written once. */
  writeNew(where: string, content: NewKeys): Promise<void>
  /**
   * Puts a new passphrase in place of the old one: the present key file rewritten, or made anew where both copies
   * are lost. Done only once the file was read back from disk and opened.
   * @throws {AppError} `passphrase-too-short`, `passphrase-too-long`, `disk-full`, `no-permission`.
   */
  setPassphrase(where: string, content: NewKeys): Promise<void>
  /**
   * Raises the cost of guessing a passphrase that just opened the journal to today's default. A full disk leaves
   * it as it is: that must not keep a person out.
   */
  strengthen(where: string, content: { keyFile: KeyFile; root: RootKey; passphrase: string }): Promise<void>
  /** @throws {AppError} `wrong-passphrase`. */
  requirePassphrase(where: string, passphrase: string): Promise<void>
}

export interface NewKeys {
  readonly journalId: string
  readonly root: RootKey
  readonly passphrase: string
}

/** @param stopwatch measures one derivation on this computer; null = costs stay what they are. */
export function createVaultKeys(kdf: PassphraseKdf, stopwatch: Stopwatch | null): VaultKeys {
  let measured: Promise<Argon2idCost> | null = null
  const costForNew = (): Promise<Argon2idCost> => {
    measured ??= stopwatch === null ? Promise.resolve(DEFAULT_COST) : calibratedCost(kdf, stopwatch)
    return measured
  }
  const requireOpens = async (keyFile: KeyFile, passphrase: string): Promise<void> => {
    zero(await openWithPassphrase(keyFile, passphrase, kdf))
  }
  const replace = (where: string, bytes: Buffer, passphrase: string): Promise<void> =>
    replaceKeyFile(where, bytes, (keyFile) => requireOpens(keyFile, passphrase))

  return {
    writeNew: async (where, content) => {
      const cost = await costForNew()
      await writeKeyFile(where, await createKeyFile({ ...content, kdf, cost }))
      await requireOpens(await readKeyFile(where), content.passphrase)
    },
    setPassphrase: async (where, { journalId, root, passphrase }) => {
      const present = await readKeyFile(where).catch(() => null)
      const protection = { passphrase, kdf, cost: present === null ? await costForNew() : costOf(present) }
      const bytes =
        present === null
          ? await createKeyFile({ journalId, root, ...protection })
          : await changePassphrase(present, root, protection)
      await replace(where, bytes, passphrase)
    },
    strengthen: async (where, { keyFile, root, passphrase }) => {
      const [slot] = keyFile.slots
      const cost = stopwatch === null || slot === undefined ? null : strengthenedCost(costIn(slot.kdf))
      if (cost === null) return
      try {
        await replace(where, await rewrap(keyFile, root, { passphrase, kdf, cost }), passphrase)
      } catch (error) {
        const isOfTheDisk =
          error instanceof AppError && ['disk-full', 'no-permission', 'disk-error'].includes(error.code)
        if (!isOfTheDisk) throw error
      }
    },
    requirePassphrase: async (where, passphrase) => requireOpens(await readKeyFile(where), passphrase),
  }
}

/** What the present passphrase costs, raised to today's default. */
function costOf({ slots }: KeyFile): Argon2idCost {
  const [slot] = slots
  if (slot === undefined) return DEFAULT_COST
  return strengthenedCost(costIn(slot.kdf)) ?? costIn(slot.kdf)
}

function costIn({ salt: _salt, ...cost }: KeyFile['slots'][number]['kdf']): Argon2idCost {
  return cost
}
