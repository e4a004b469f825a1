import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AppError } from '../appError.ts'
import { type Argon2idCost, DEFAULT_COST, type PassphraseKdf, SALT_BYTES } from './argon2id.ts'
import {
  additionalData,
  IV_BYTES,
  isSealedBy,
  KEY_FILE_FORMAT,
  KEY_FILE_VERSION,
  type KeyFile,
  type KeyFileContent,
  type KeySlot,
  sealKeyFile,
} from './keyFileFormat.ts'
import { requireNewPassphrase } from './passphrase.ts'
import { type RootKey, rootKeyFrom, zero } from './rootKey.ts'

/** The passphrase and what it takes to turn it into a key. */
export interface PassphraseProtection {
  readonly passphrase: string
  readonly kdf: PassphraseKdf
  /** What each try will cost from now on; the default of RFC 9106 if left out. */
  readonly cost?: Argon2idCost
}

export interface NewKeyFile extends PassphraseProtection {
  /** Lower-case letters, digits and hyphens, at most 64: ties the key file to its journal. */
  readonly journalId: string
  readonly root: RootKey
}

/**
 * The bytes of a new key file that wraps the root under a passphrase.
 * @throws {AppError} `passphrase-too-short` or `passphrase-too-long`.
 */
export async function createKeyFile({ journalId, root, ...protection }: NewKeyFile): Promise<Buffer> {
  requireNewPassphrase(protection.passphrase)
  const empty: KeyFileContent = {
    format: KEY_FILE_FORMAT,
    version: KEY_FILE_VERSION,
    journalId,
    cipher: { name: 'sqlcipher', legacy: 4 },
    slots: [],
  }
  return sealKeyFile({ ...empty, slots: [await wrapRoot(empty, root, protection)] }, root)
}

/**
 * The root key, if the passphrase opens a slot and the whole file was made by that root.
 *
 * @throws {AppError} `wrong-passphrase`; `passphrase-too-long`; `key-file-damaged` when the passphrase is right
 *   but another field was changed by somebody without the root.
 */
export async function openWithPassphrase(
  keyFile: KeyFile,
  passphrase: string,
  kdf: PassphraseKdf,
): Promise<RootKey> {
  if (passphrase === '') throw new AppError('wrong-passphrase')
  for (const slot of keyFile.slots) {
    const root = await unwrapRoot(keyFile, slot, { passphrase, kdf })
    if (root === null) continue
    if (isSealedBy(keyFile, root)) return root
    zero(root)
    throw new AppError('key-file-damaged')
  }
  throw new AppError('wrong-passphrase')
}

/**
 * Confirms that a root, read from a recovery key, belongs to this key file.
 * @throws {AppError} `wrong-recovery-key`: a well-formed key of another journal.
 */
export function requireRootOf(keyFile: KeyFile, root: RootKey): void {
  if (!isSealedBy(keyFile, root)) throw new AppError('wrong-recovery-key')
}

/**
 * The bytes of the key file with its passphrase replaced. The journal itself is not touched, and the recovery
 * key stays the same.
 * @throws {AppError} `wrong-recovery-key` if the root is not this file's; `passphrase-too-short`, `-too-long`.
 */
export async function changePassphrase(
  keyFile: KeyFile,
  root: RootKey,
  protection: PassphraseProtection,
): Promise<Buffer> {
  requireNewPassphrase(protection.passphrase)
  return rewrap(keyFile, root, protection)
}

/**
 * The same passphrase under another cost: a passphrase that is in use is not held to the rule for new ones.
 * @throws {AppError} `wrong-recovery-key` if the root is not this file's.
 */
export async function rewrap(
  keyFile: KeyFile,
  root: RootKey,
  protection: PassphraseProtection,
): Promise<Buffer> {
  requireRootOf(keyFile, root)
  const { mac: _mac, checksum: _checksum, ...content } = keyFile
  return sealKeyFile({ ...content, slots: [await wrapRoot(content, root, protection)] }, root)
}

async function wrapRoot(
  content: KeyFileContent,
  root: RootKey,
  { passphrase, kdf, cost = DEFAULT_COST }: PassphraseProtection,
): Promise<KeySlot> {
  const salt = randomBytes(SALT_BYTES)
  const iv = randomBytes(IV_BYTES)
  const kdfOfSlot = { ...cost, salt: salt.toString('base64') }
  const slot: Omit<KeySlot, 'wrap'> = { id: 'passphrase-1', type: 'passphrase', kdf: kdfOfSlot }
  const wrappingKey = await kdf.derive(passphrase, cost, salt)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv).setAAD(additionalData(content, slot))
  const ciphertext = Buffer.concat([cipher.update(root), cipher.final()])
  zero(wrappingKey)
  const wrap: KeySlot['wrap'] = {
    alg: 'A256GCM',
    iv: iv.toString('base64'),
    ct: ciphertext.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
  return { ...slot, wrap }
}

/** Null when the authentication tag does not fit, which for a whole file means another passphrase. */
async function unwrapRoot(
  keyFile: KeyFile,
  slot: KeySlot,
  { passphrase, kdf }: Pick<PassphraseProtection, 'passphrase' | 'kdf'>,
): Promise<RootKey | null> {
  const { salt, ...cost } = slot.kdf
  const wrappingKey = await kdf.derive(passphrase, cost, Buffer.from(salt, 'base64'))
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.wrap.iv, 'base64'))
    .setAAD(additionalData(keyFile, slot))
    .setAuthTag(Buffer.from(slot.wrap.tag, 'base64'))
  zero(wrappingKey)
  const plain = decipher.update(Buffer.from(slot.wrap.ct, 'base64'))
  try {
    decipher.final()
    return rootKeyFrom(plain)
  } catch {
    // Node reports a tag that does not fit only by throwing here.
    return null
  } finally {
    zero(plain)
  }
}
