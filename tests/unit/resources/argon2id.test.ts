import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { argon2id as reference, blake2b as referenceHash } from 'hash-wasm'
import { describe, expect, test } from 'vitest'

interface Argon2Input {
  readonly password: Uint8Array
  readonly salt: Uint8Array
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly bytes: number
  readonly secret?: Uint8Array
  readonly associated?: Uint8Array
}

const FOLDER = new URL('../../../resources/open-a-backup/', import.meta.url)
const { argon2id }: { argon2id: (input: Argon2Input) => Buffer } = await import(
  new URL('argon2id.mjs', FOLDER).href
)
const { blake2b }: { blake2b: (input: Uint8Array, bytes: number) => Buffer } = await import(
  new URL('blake2b.mjs', FOLDER).href
)

describe('BLAKE2b', () => {
  test('of "abc" is the example of RFC 7693, appendix A', () => {
    expect(blake2b(Buffer.from('abc'), 64).toString('hex')).toBe(
      'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
    )
  })

  test('agrees with Node for every length around its blocks', () => {
    for (const length of [0, 1, 127, 128, 129, 255, 256, 257, 1028]) {
      const input = randomBytes(length)
      expect(blake2b(input, 64)).toEqual(createHash('blake2b512').update(input).digest())
    }
  })

  test('agrees with hash-wasm for shorter hashes', async () => {
    for (const bytes of [4, 20, 32, 48]) {
      const input = randomBytes(100)
      expect(blake2b(input, bytes).toString('hex')).toBe(await referenceHash(input, bytes * 8))
    }
  })
})

describe('Argon2id', () => {
  test('gives the tag of RFC 9106, section 5.3', () => {
    const tag = argon2id({
      password: Buffer.alloc(32, 1),
      salt: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associated: Buffer.alloc(12, 4),
      memoryKib: 32,
      passes: 3,
      lanes: 4,
      bytes: 32,
    })
    expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
  })

  test('agrees with hash-wasm for any shape of memory', async () => {
    const shape = fc.record({
      lanes: fc.integer({ min: 1, max: 5 }),
      blocksPerLane: fc.integer({ min: 8, max: 90 }),
      passes: fc.integer({ min: 1, max: 4 }),
      bytes: fc.integer({ min: 4, max: 100 }),
      password: fc.uint8Array({ minLength: 1, maxLength: 200 }),
      salt: fc.uint8Array({ minLength: 8, maxLength: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(shape, async ({ blocksPerLane, ...input }) => {
        const memoryKib = input.lanes * blocksPerLane
        const expected = await reference({
          password: input.password,
          salt: input.salt,
          parallelism: input.lanes,
          iterations: input.passes,
          memorySize: memoryKib,
          hashLength: input.bytes,
        })
        expect(argon2id({ ...input, memoryKib }).toString('hex')).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })
})
