import { createHash } from 'node:crypto'
import { KEY_BYTES, type RootKey, rootKeyFrom, zero } from './rootKey.ts'
import { secretBytes } from './secretBytes.ts'

/** Crockford's base 32: no I, L, O or U, so that nothing handwritten has two readings. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const KEY_CHARACTERS = 52
const CHECK_CHARACTERS = 4
const ALL_CHARACTERS = KEY_CHARACTERS + CHECK_CHARACTERS
const GROUP_LENGTH = 4
/** Longest text that is looked at, in UTF-16 code units: fourteen groups with any reasonable decoration. */
const LONGEST_INPUT = 512

export type RecoveryKeyReading =
  | { readonly kind: 'recovery-key'; readonly root: RootKey }
  /**
   * `length`: not 56 characters; `character`: a sign outside the alphabet; `check`: all signs are possible but
   * the check characters do not fit, so at least one was misread or swapped.
   */
  | { readonly kind: 'not-a-recovery-key'; readonly reason: 'length' | 'character' | 'check' }

/** The root key as fourteen groups of four characters, the last group being the check, joined by hyphens. */
export function formatRecoveryKey(root: RootKey): string {
  return recoveryKeyGroups(root).join('-')
}

/** The same text group by group, for asking three of them back. Always 14 groups of 4 characters. */
export function recoveryKeyGroups(root: RootKey): readonly string[] {
  const text = encode(root, KEY_CHARACTERS) + checkCharacters(root)
  return Array.from({ length: ALL_CHARACTERS / GROUP_LENGTH }, (_, index) =>
    text.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  )
}

/**
 * Reads what a person typed or pasted: case, white space, any kind of dash, full-width forms, O for 0 and I or
 * L for 1 are forgiven. Four check characters (20 bits of SHA-256) catch a wrong character but for one in a
 * million; the authentication code of the key file catches the rest.
 */
export function parseRecoveryKey(text: string): RecoveryKeyReading {
  if (text.length > LONGEST_INPUT) return { kind: 'not-a-recovery-key', reason: 'length' }
  const characters = simplify(text)
  if ([...characters].some((character) => !ALPHABET.includes(character))) {
    return { kind: 'not-a-recovery-key', reason: 'character' }
  }
  if (characters.length !== ALL_CHARACTERS) return { kind: 'not-a-recovery-key', reason: 'length' }
  const { bytes, leftover } = decode(characters.slice(0, KEY_CHARACTERS))
  const root = rootKeyFrom(bytes)
  zero(bytes)
  if (leftover !== 0 || checkCharacters(root) !== characters.slice(KEY_CHARACTERS)) {
    zero(root)
    return { kind: 'not-a-recovery-key', reason: 'check' }
  }
  return { kind: 'recovery-key', root }
}

function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** The first 20 bits of the key's SHA-256, as four characters. */
function checkCharacters(root: RootKey): string {
  return encode(createHash('sha256').update(root).digest(), CHECK_CHARACTERS)
}

/** The first `length` × 5 bits, most significant first, with zero bits behind the last byte. */
function encode(bytes: Uint8Array, length: number): string {
  return Array.from({ length }, (_, index) => ALPHABET.charAt(fiveBitsAt(bytes, index * 5))).join('')
}

function fiveBitsAt(bytes: Uint8Array, bit: number): number {
  const byte = bit >> 3
  const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0)
  return (pair >> (11 - (bit & 7))) & 31
}

/** The 32 bytes, and the four bits behind them that must be zero in a genuine key. */
function decode(characters: string): { bytes: Buffer; leftover: number } {
  const bytes = secretBytes(KEY_BYTES)
  let pending = 0
  let pendingBits = 0
  let written = 0
  for (const character of characters) {
    pending = (pending << 5) | ALPHABET.indexOf(character)
    pendingBits += 5
    if (pendingBits < 8) continue
    pendingBits -= 8
    bytes[written++] = pending >> pendingBits
    pending &= (1 << pendingBits) - 1
  }
  return { bytes, leftover: pending }
}
