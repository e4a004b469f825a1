import { hkdfSync, randomFillSync } from 'node:crypto'
import { secretBytes } from './secretBytes.ts'

/** Length of the root key and of every key derived from it, in bytes. */
export const KEY_BYTES = 32

/**
 * What a derived key is for. The words are fixed for ever: they are the HKDF `info` and so part of the file
 * format, and they are printed in HOW-TO-OPEN.txt.
 */
export type SubkeyPurpose = 'db/v1' | 'keyfile-mac/v1' | 'mark/v1' | 'backup-manifest/v1'

declare const purpose: unique symbol

/** 32 random bytes from which every other key follows. Made once for a journal; its text form is the recovery key. */
export type RootKey = Buffer & { readonly [purpose]: 'root' }

/** A 32-byte key for one purpose; a function that asks for one purpose cannot be handed another. */
export type Subkey<P extends SubkeyPurpose> = Buffer & { readonly [purpose]: P }

/** The raw key of the SQLCipher file. */
export type DatabaseKey = Subkey<'db/v1'>

/**
 * A new root key. Randomness is an argument everywhere else in this code; here it is not, so that no caller
 * can ever supply a key from a weaker source than the operating system.
 */
export function generateRootKey(): RootKey {
  return asRootKey(randomFillSync(secretBytes(KEY_BYTES)))
}

/**
 * Copies 32 bytes into memory of their own, so that zeroing the key leaves no neighbour in Node's buffer pool.
 * @throws {RangeError} for any other length.
 */
export function rootKeyFrom(bytes: Uint8Array): RootKey {
  if (bytes.length !== KEY_BYTES) throw new RangeError('a root key has 32 bytes')
  const own = secretBytes(KEY_BYTES)
  own.set(bytes)
  return asRootKey(own)
}

/**
 * HKDF-SHA256 (RFC 5869) with an empty salt, which section 3.1 of the RFC allows for input that is already
 * uniformly random, and which lets the recovery key alone lead to the database key.
 */
export function deriveSubkey<P extends SubkeyPurpose>(root: RootKey, purposeOfKey: P): Subkey<P> {
  const derived = hkdfSync('sha256', root, new Uint8Array(0), purposeOfKey, KEY_BYTES)
  return Buffer.from(derived) as Subkey<P>
}

/**
 * The database key after it crossed to a worker thread as plain bytes. Takes the bytes over, does not copy them.
 * @throws {RangeError} for any length but 32 bytes.
 */
export function databaseKeyFrom(bytes: Uint8Array): DatabaseKey {
  if (bytes.length !== KEY_BYTES) throw new RangeError('a key has 32 bytes')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) as DatabaseKey
}

/** Overwrites a key in place. Copies that the engine made by itself are out of reach; our own are not. */
export function zero(key: Uint8Array): void {
  key.fill(0)
}

/** The only place that calls bytes a root key; the length was checked by both callers. */
function asRootKey(bytes: Buffer): RootKey {
  return bytes as RootKey
}
