/** From a passphrase or a recovery key to the key of the journal. */
import crypto from 'node:crypto'
import { argon2id } from './argon2id.mjs'
import { Plain } from './plain.mjs'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sorted names, no white space: the one text over which checksums and seals are computed. */
export function canonicalJson(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`
}

/** @param {string} purpose `db/v1`, `keyfile-mac/v1` or `backup-manifest/v1` */
export function subkey(root, purpose) {
  return Buffer.from(crypto.hkdfSync('sha256', root, new Uint8Array(0), purpose, 32))
}

/** Whether the seal over everything but itself and the checksum was made with this root. */
export function isSealedBy(document, sealName, purpose, root) {
  const { checksum: _checksum, [sealName]: seal, ...content } = document
  const encoding = sealName === 'hmac' ? 'hex' : 'base64'
  const expected = crypto.createHmac('sha256', subkey(root, purpose)).update(canonicalJson(content)).digest()
  const given = Buffer.from(String(seal), encoding)
  return given.length === expected.length && crypto.timingSafeEqual(given, expected)
}

export function hasOwnChecksum(document) {
  const { checksum, ...content } = document
  return crypto.createHash('sha256').update(canonicalJson(content)).digest('base64') === checksum
}

/** The 32 bytes that a recovery key spells; null when the text is not one. */
export function readRecoveryKey(text) {
  const simple = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
  const signs = simple.replaceAll('O', '0').replace(/[IL]/g, '1')
  if (signs.length !== 56 || [...signs].some((sign) => !ALPHABET.includes(sign))) return null
  const number = [...signs.slice(0, 52)].reduce((sum, sign) => sum * 32n + BigInt(ALPHABET.indexOf(sign)), 0n)
  const root = Buffer.from((number >> 4n).toString(16).padStart(64, '0'), 'hex')
  const check = crypto.createHash('sha256').update(root).digest().readUIntBE(0, 3) >> 4
  const expected = [15, 10, 5, 0].map((bits) => ALPHABET[(check >> bits) & 31]).join('')
  return (number & 15n) === 0n && signs.slice(52) === expected ? root : null
}

/** The root that a passphrase unlocks; null for another passphrase. */
export function openWithPassphrase(keyFile, passphrase, kdf = argon2idOfThisComputer) {
  for (const { id, type, kdf: cost, wrap } of keyFile.slots) {
    const { format, version, journalId, cipher } = keyFile
    const key = kdf({
      password: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
      salt: Buffer.from(cost.salt, 'base64'),
      memoryKib: cost.m,
      passes: cost.t,
      lanes: cost.p,
      bytes: 32,
    })
    const slot = { id, type, kdf: cost }
    const additional = canonicalJson({ format, version, journalId, cipher, slot })
    const open = crypto
      .createDecipheriv('aes-256-gcm', key, Buffer.from(wrap.iv, 'base64'), { authTagLength: 16 })
      .setAAD(Buffer.from(additional, 'utf8'))
      .setAuthTag(Buffer.from(wrap.tag, 'base64'))
    const root = open.update(Buffer.from(wrap.ct, 'base64'))
    try {
      open.final()
      return root
    } catch {
      // This is how Node says that the tag does not fit: another passphrase, or another slot.
      root.fill(0)
    }
  }
  return null
}

/** Node's own from version 24.7 on, which is many times faster; ours before. */
function argon2idOfThisComputer(input) {
  if (typeof crypto.argon2Sync !== 'function') return argon2id(input)
  const { password, salt, memoryKib, passes, lanes, bytes } = input
  const named = {
    message: password,
    nonce: salt,
    memory: memoryKib,
    passes,
    parallelism: lanes,
    tagLength: bytes,
  }
  return crypto.argon2Sync('argon2id', named)
}

/** Bounds of version 1 of the key file, so that a damaged figure is named and not tried. */
export function requireKeyFile(keyFile) {
  const isWhole = keyFile?.format === 'evenkeel-key' && hasOwnChecksum(keyFile)
  if (!isWhole) throw new Plain('This backup is damaged: its key file is not whole.')
  if (keyFile.version !== 1) throw new Plain('This backup was made by a newer Evenkeel. Take a newer script.')
  for (const { kdf } of keyFile.slots) {
    const { alg, v, m, t, p } = kdf
    const isKnown = alg === 'argon2id' && v === 19
    const isBounded = m >= 19456 && m <= 1048576 && t >= 1 && t <= 16 && p >= 1 && p <= 16
    if (!isKnown || !isBounded)
      throw new Plain('This backup is damaged: its key file asks for the impossible.')
  }
  return keyFile
}
