/** Decrypts the pages of a SQLCipher 4 database: AES-256-CBC, each page sealed by HMAC-SHA512. */
import crypto from 'node:crypto'
import { Plain } from './plain.mjs'

export const PAGE_BYTES = 4096
const SALT_BYTES = 16
const IV_BYTES = 16
const SEAL_BYTES = 64
/** At the end of each page: initialisation vector and seal. SQLite is told so in byte 20 of the file. */
const RESERVED_BYTES = IV_BYTES + SEAL_BYTES
const SEAL_SALT_MASK = 0x3a
const PLAIN_HEADER = Buffer.from('SQLite format 3\0', 'latin1')

/**
 * @param {Buffer} key 32 bytes
 * @param {Buffer} firstPage its first 16 bytes are the salt of the file
 * @returns {(page: Buffer, number: number) => Buffer} the page as plain SQLite; pages are counted from 1
 */
export function createPageReader(key, firstPage) {
  const salt = firstPage.subarray(0, SALT_BYTES).map((byte) => byte ^ SEAL_SALT_MASK)
  const sealKey = crypto.pbkdf2Sync(key, salt, 2, 32, 'sha512')
  return (page, number) => {
    const start = number === 1 ? SALT_BYTES : 0
    const iv = page.subarray(PAGE_BYTES - RESERVED_BYTES, PAGE_BYTES - SEAL_BYTES)
    const place = Buffer.alloc(4)
    place.writeUInt32LE(number)
    const sealed = page.subarray(start, PAGE_BYTES - SEAL_BYTES)
    const seal = crypto.createHmac('sha512', sealKey).update(sealed).update(place).digest()
    if (!crypto.timingSafeEqual(seal, page.subarray(PAGE_BYTES - SEAL_BYTES))) {
      throw new Plain(`This backup is damaged: page ${number} of the journal is not as it was written.`)
    }
    const decipher = crypto.createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
    const text = decipher.update(page.subarray(start, PAGE_BYTES - RESERVED_BYTES))
    const plain = Buffer.alloc(PAGE_BYTES)
    if (number === 1) PLAIN_HEADER.copy(plain)
    text.copy(plain, start)
    // Bytes 18 and 19 say how the file is written to; 1 lets every tool read it without files beside it.
    if (number === 1) plain.fill(1, 18, 20)
    return plain
  }
}
