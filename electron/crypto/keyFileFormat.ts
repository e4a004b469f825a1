import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson, isCanonical } from '../../shared/backup/canonicalJson.ts'
import { AppError } from '../appError.ts'
import { argon2idCostSchema, SALT_BYTES } from './argon2id.ts'
import { checksumOf } from './checksum.ts'
import { deriveSubkey, KEY_BYTES, type RootKey, zero } from './rootKey.ts'

export const KEY_FILE_FORMAT = 'evenkeel-key'
export const KEY_FILE_VERSION = 1
/** A key file has about 900 bytes; anything near this bound is not one. */
const LARGEST_KEY_FILE_BYTES = 64 * 1024
const MOST_SLOTS = 4
/** Sizes of AES-256-GCM, NIST SP 800-38D, in bytes. */
export const IV_BYTES = 12
export const TAG_BYTES = 16

/** Base64 with exactly one spelling for each value, so that no two texts mean the same bytes. */
function base64(bytes: number) {
  return z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length === bytes && decoded.toString('base64') === text
  })
}

const slotSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  type: z.literal('passphrase'),
  kdf: argon2idCostSchema.extend({ salt: base64(SALT_BYTES) }),
  wrap: z.strictObject({
    alg: z.literal('A256GCM'),
    iv: base64(IV_BYTES),
    ct: base64(KEY_BYTES),
    tag: base64(TAG_BYTES),
  }),
})

const sealedSchema = z.strictObject({
  format: z.literal(KEY_FILE_FORMAT),
  version: z.literal(KEY_FILE_VERSION),
  journalId: z.string().regex(/^[0-9a-z-]{1,64}$/),
  cipher: z.strictObject({ name: z.literal('sqlcipher'), legacy: z.literal(4) }),
  slots: z.array(slotSchema).min(1).max(MOST_SLOTS),
})

const keyFileSchema = sealedSchema.extend({
  /** HMAC-SHA256 with the root's own subkey over every field above: nobody without the root can change one. */
  mac: base64(32),
  /**
   * SHA-256 over every field above. Not a protection: it tells a file damaged by its disk from a wrong
   * passphrase, before the passphrase is even tried.
   */
  checksum: base64(32),
})

export type KeySlot = z.infer<typeof slotSchema>
/** What the authentication code covers. */
export type KeyFileContent = z.infer<typeof sealedSchema>
/** A key file that is whole; whether it is genuine is only known once the root is. */
export type KeyFile = z.infer<typeof keyFileSchema>

/**
 * What every version of the format, this one and later ones, has in common: a later file is believed to be one
 * only if its own checksum fits, so that a flipped bit in the version is damage and not an update.
 */
const anyVersionSchema = z.looseObject({
  format: z.literal(KEY_FILE_FORMAT),
  version: z.int(),
  checksum: z.string(),
})

/**
 * Reads a key file with every bound checked before anything is computed from it.
 * @throws {AppError} `key-file-damaged`, or `journal-newer` with both format versions when a later app wrote it.
 */
export function parseKeyFile(bytes: Uint8Array): KeyFile {
  const value = parseJson(bytes)
  const outline = anyVersionSchema.safeParse(value)
  if (!outline.success) throw new AppError('key-file-damaged')
  const { checksum, ...rest } = outline.data
  if (!isCanonical(rest) || checksum !== checksumOf(rest)) throw new AppError('key-file-damaged')
  if (rest.version > KEY_FILE_VERSION)
    throw new AppError('journal-newer', { journal: rest.version, app: KEY_FILE_VERSION })
  const parsed = keyFileSchema.safeParse(value)
  if (!parsed.success) throw new AppError('key-file-damaged')
  return parsed.data
}

/** Authenticates the content with the root and returns the bytes to store. */
export function sealKeyFile(content: KeyFileContent, root: RootKey): Buffer {
  const authenticated = { ...content, mac: macOf(content, root) }
  const keyFile: KeyFile = { ...authenticated, checksum: checksumOf(authenticated) }
  return Buffer.from(`${JSON.stringify(keyFile, null, 2)}\n`, 'utf8')
}

/** Whether this root made this key file, every field of it. */
export function isSealedBy(keyFile: KeyFile, root: RootKey): boolean {
  const { mac, checksum: _checksum, ...content } = keyFile
  return timingSafeEqual(Buffer.from(mac, 'base64'), Buffer.from(macOf(content, root), 'base64'))
}

/** The authenticated text beside a wrapped key: everything that says how to unwrap it, and for which journal. */
export function additionalData(content: KeyFileContent, slot: Omit<KeySlot, 'wrap'>): Buffer {
  const { format, version, journalId, cipher } = content
  const { id, type, kdf } = slot
  return Buffer.from(canonicalJson({ format, version, journalId, cipher, slot: { id, type, kdf } }), 'utf8')
}

function macOf(content: KeyFileContent, root: RootKey): string {
  const key = deriveSubkey(root, 'keyfile-mac/v1')
  const mac = createHmac('sha256', key).update(canonicalJson(content)).digest('base64')
  zero(key)
  return mac
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > LARGEST_KEY_FILE_BYTES) throw new AppError('key-file-damaged')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // The parser's own error quotes the file, so it is not passed on.
    throw new AppError('key-file-damaged')
  }
}
