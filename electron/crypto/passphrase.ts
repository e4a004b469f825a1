import { AppError } from '../appError.ts'
import { secretBytes } from './secretBytes.ts'

/** Shortest passphrase a journal may be given, in characters (code points) after normalisation. */
export const SHORTEST_PASSPHRASE = 10
/** Longest passphrase, in bytes of UTF-8 after normalisation: a bound on work, far above any sentence. */
export const LONGEST_PASSPHRASE_BYTES = 1024

/**
 * The bytes of a passphrase: NFKC, so that the same sign typed on another keyboard is the same passphrase,
 * and not trimmed, because a space may be meant. The caller zeroes them.
 *
 * @throws {AppError} `passphrase-too-long` above 1 KiB.
 */
export function passphraseBytes(passphrase: string): Buffer<ArrayBuffer> {
  if (passphrase.length > LONGEST_PASSPHRASE_BYTES) throw new AppError('passphrase-too-long')
  const normalised = passphrase.normalize('NFKC')
  const length = Buffer.byteLength(normalised, 'utf8')
  if (length > LONGEST_PASSPHRASE_BYTES) throw new AppError('passphrase-too-long')
  const bytes = secretBytes(length)
  bytes.write(normalised, 'utf8')
  return bytes
}

/**
 * Whether a passphrase may protect a journal from now on. An existing one is never held to this rule.
 * @throws {AppError} `passphrase-too-short` or `passphrase-too-long`.
 */
export function requireNewPassphrase(passphrase: string): void {
  passphraseBytes(passphrase).fill(0)
  if ([...passphrase.normalize('NFKC')].length < SHORTEST_PASSPHRASE)
    throw new AppError('passphrase-too-short')
}
