import { deriveSubkey, KEY_BYTES, type RootKey, zero } from '../crypto/rootKey.ts'
import { secretBytes } from '../crypto/secretBytes.ts'

/** The database key in memory of its own, which moves to a thread instead of being copied. */
export function transferableKey(root: RootKey): Uint8Array<ArrayBuffer> {
  const key = deriveSubkey(root, 'db/v1')
  const own = secretBytes(KEY_BYTES)
  own.set(key)
  zero(key)
  return own
}
