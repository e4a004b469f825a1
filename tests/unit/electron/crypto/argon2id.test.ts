import { argon2Sync, randomBytes } from 'node:crypto'
import { hashRawSync } from '@node-rs/argon2'
import fc from 'fast-check'
import { argon2id } from 'hash-wasm'
import { describe, expect, it } from 'vitest'
import { type Argon2idCost, createPassphraseKdf, DEFAULT_COST } from '../../../../electron/crypto/argon2id.ts'
import { passphraseBytes, requireNewPassphrase } from '../../../../electron/crypto/passphrase.ts'
import { FLOOR_COST, kdf } from './testKdf.ts'

const salt = Buffer.from('an evening salt!')

/** The same derivation by OpenSSL. */
function byOpenSsl(message: Uint8Array, { m, t, p }: Argon2idCost, nonce: Uint8Array): Buffer {
  return argon2Sync('argon2id', { message, nonce, parallelism: p, tagLength: 32, memory: m, passes: t })
}

/** The same derivation by the Rust implementation, whose algorithm 2 is Argon2id and version 1 is 0x13. */
function byRust(message: Uint8Array, { m, t, p }: Argon2idCost, nonce: Uint8Array): Buffer {
  return hashRawSync(message, {
    salt: nonce,
    algorithm: 2,
    version: 1,
    memoryCost: m,
    timeCost: t,
    parallelism: p,
    outputLen: 32,
  })
}

describe('Argon2id', () => {
  it('as our yardstick computes it agrees with the vector of RFC 9106, section 5.3', () => {
    const tag = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    })
    expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
  })

  it('gives what OpenSSL and Rust give, at the cost a new journal has', async () => {
    const key = await kdf.derive('a lamp in the window', DEFAULT_COST, salt)
    const message = Buffer.from('a lamp in the window')
    expect(key.toString('hex')).toBe(byOpenSsl(message, DEFAULT_COST, salt).toString('hex'))
    expect(key.toString('hex')).toBe(byRust(message, DEFAULT_COST, salt).toString('hex'))
  })

  it('gives what OpenSSL and Rust give for any passphrase, salt and shape of work', async () => {
    const shape = fc.record({
      m: fc.integer({ min: 128, max: 512 }),
      t: fc.integer({ min: 1, max: 4 }),
      p: fc.integer({ min: 1, max: 16 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        shape,
        async (message, nonce, { m, t, p }) => {
          const cost: Argon2idCost = { alg: 'argon2id', v: 19, m, t, p }
          const work = { memorySize: m, iterations: t, parallelism: p, hashLength: 32 }
          const ours = await argon2id({ password: message, salt: nonce, ...work, outputType: 'hex' })
          expect(ours).toBe(byOpenSsl(message, cost, nonce).toString('hex'))
          expect(ours).toBe(byRust(message, cost, nonce).toString('hex'))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('answers two questions at once without mixing them', async () => {
    const keys = await Promise.all(
      ['first passphrase', 'other passphrase'].map((text) => kdf.derive(text, FLOOR_COST, salt)),
    )
    expect(keys.map((key) => key.toString('hex'))).toEqual(
      ['first passphrase', 'other passphrase'].map((text) =>
        byRust(Buffer.from(text), FLOOR_COST, salt).toString('hex'),
      ),
    )
  })

  it('refuses a cost outside its bounds before any work', async () => {
    const outside = [
      { m: 8 },
      { m: 19 * 1024 - 1 },
      { m: 64 * 1024 * 1024 },
      { t: 0 },
      { t: 17 },
      { p: 0 },
      { p: 17 },
    ]
    for (const change of outside) {
      await expect(kdf.derive('a lamp in the window', { ...FLOOR_COST, ...change }, salt)).rejects.toThrow()
    }
  })

  it('says so when its worker cannot be started', async () => {
    const broken = createPassphraseKdf('/nowhere/kdfWorker.cjs')
    await expect(broken.derive('a lamp in the window', FLOOR_COST, randomBytes(16))).rejects.toThrow()
  })
})

describe('a passphrase', () => {
  it('is the same however its signs were composed', () => {
    expect(passphraseBytes('Zu\u0308rich in autumn').equals(passphraseBytes('Z\u00fcrich in autumn'))).toBe(
      true,
    )
    expect(passphraseBytes('\ufb01replace').toString()).toBe('fireplace')
  })

  it('keeps its spaces and its case', () => {
    expect(passphraseBytes(' Lamp ').toString()).toBe(' Lamp ')
  })

  it('may have 1,024 bytes and no more, counted after normalisation', () => {
    expect(passphraseBytes('x'.repeat(1024))).toHaveLength(1024)
    expect(() => passphraseBytes('x'.repeat(1025))).toThrow('passphrase-too-long')
    expect(() => passphraseBytes('ü'.repeat(513))).toThrow('passphrase-too-long')
    expect(() => passphraseBytes('\ufdfa'.repeat(100))).toThrow('passphrase-too-long')
    expect(() => passphraseBytes('x'.repeat(10_000_000))).toThrow('passphrase-too-long')
  })

  it('needs ten characters to protect a journal from now on', () => {
    expect(() => requireNewPassphrase('ninechars')).toThrow('passphrase-too-short')
    expect(() => requireNewPassphrase('🙂🙂🙂🙂🙂🙂🙂🙂🙂')).toThrow('passphrase-too-short')
    expect(() => requireNewPassphrase('tencharact')).not.toThrow()
  })
})
