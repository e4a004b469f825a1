import { createCipheriv, createDecipheriv, randomBytes, randomFillSync } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../shared/backup/canonicalJson.ts'
import { IV_BYTES, TAG_BYTES } from './keyFileFormat.ts'
import { KEY_BYTES, type RootKey, rootKeyFrom, zero } from './rootKey.ts'
import { secretBytes } from './secretBytes.ts'

/** Standard base64 of a number of bytes, in its one spelling. */
const base64 = (bytes: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length === bytes && decoded.toString('base64') === text
  })

const MOST_SEALED_CHARACTERS = 8192

const deviceUnlockSchema = z.strictObject({
  format: z.literal('evenkeel-device-unlock'),
  version: z.literal(1),
  journalId: z.string().regex(/^[0-9a-z-]{1,64}$/),
  /** What kept the secret when it was made, such as `gnome_libsecret`. */
  backend: z.string().min(1).max(64),
  /** When the passphrase was last entered, UTC milliseconds. */
  passphraseAt: z.int(),
  /** The wrapping key, sealed by the system's keychain, in base64. */
  sealed: z.string().min(1).max(MOST_SEALED_CHARACTERS),
  wrap: z.strictObject({ iv: base64(IV_BYTES), ct: base64(KEY_BYTES), tag: base64(TAG_BYTES) }),
})

/** A root wrapped for one computer and one user of it; worth nothing without that user's keychain. */
export type DeviceUnlock = z.infer<typeof deviceUnlockSchema>

/** What stands beside the wrapped root; all of it is authenticated. */
export type DeviceUnlockHead = Pick<DeviceUnlock, 'journalId' | 'backend' | 'passphraseAt'>

/** Null for anything that is not one; such a file is simply not used. */
export function parseDeviceUnlock(text: string): DeviceUnlock | null {
  try {
    const parsed = deviceUnlockSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** A new random wrapping key, in memory of its own. The caller zeroes it. */
export function newDeviceKey(): Buffer {
  return randomFillSync(secretBytes(KEY_BYTES))
}

export function wrapForDevice(
  root: RootKey,
  key: Uint8Array,
  { head, sealed }: { readonly head: DeviceUnlockHead; readonly sealed: Uint8Array },
): DeviceUnlock {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additionalData(head))
  const ct = Buffer.concat([cipher.update(root), cipher.final()])
  const wrap = {
    iv: iv.toString('base64'),
    ct: ct.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
  const { journalId, backend, passphraseAt } = head
  return {
    format: 'evenkeel-device-unlock',
    version: 1,
    journalId,
    backend,
    passphraseAt,
    sealed: Buffer.from(sealed).toString('base64'),
    wrap,
  }
}

/** The root; null where the key is another one or any field was changed. */
export function unwrapForDevice(stored: DeviceUnlock, key: Uint8Array): RootKey | null {
  if (key.length !== KEY_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(stored.wrap.iv, 'base64'))
    .setAAD(additionalData(stored))
    .setAuthTag(Buffer.from(stored.wrap.tag, 'base64'))
  const plain = decipher.update(Buffer.from(stored.wrap.ct, 'base64'))
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

function additionalData({ journalId, backend, passphraseAt }: DeviceUnlockHead): Buffer {
  return Buffer.from(
    canonicalJson({ format: 'evenkeel-device-unlock', version: 1, journalId, backend, passphraseAt }),
    'utf8',
  )
}
