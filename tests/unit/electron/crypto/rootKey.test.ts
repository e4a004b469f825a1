import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type DatabaseKey,
  deriveSubkey,
  generateRootKey,
  type RootKey,
  rootKeyFrom,
  type Subkey,
  type SubkeyPurpose,
  zero,
} from '../../../../electron/crypto/rootKey.ts'

const PURPOSES: readonly SubkeyPurpose[] = ['db/v1', 'keyfile-mac/v1', 'mark/v1', 'backup-manifest/v1']

/** RFC 5869 written out for one output block and an empty salt, as a reader without our app would do it. */
function hkdfByHand(root: Buffer, info: string): Buffer {
  const extracted = createHmac('sha256', Buffer.alloc(32)).update(root).digest()
  return createHmac('sha256', extracted)
    .update(info)
    .update(Buffer.from([1]))
    .digest()
}

describe('the root key', () => {
  it('has 32 bytes and is another one each time', () => {
    const keys = Array.from({ length: 100 }, () => generateRootKey().toString('hex'))
    expect(new Set(keys).size).toBe(100)
    expect(keys.every((key) => key.length === 64)).toBe(true)
  })

  it('is refused with any other length', () => {
    for (const length of [0, 16, 31, 33, 64])
      expect(() => rootKeyFrom(Buffer.alloc(length))).toThrow(RangeError)
  })

  it('is a copy in memory of its own', () => {
    const source = Buffer.alloc(32, 7)
    const root = rootKeyFrom(source)
    source.fill(0)
    expect(root.equals(Buffer.alloc(32, 7))).toBe(true)
    expect(root.buffer.byteLength).toBe(32)
  })

  it('is gone after zeroing', () => {
    const root = generateRootKey()
    zero(root)
    expect(root.equals(Buffer.alloc(32))).toBe(true)
  })
})

describe('keys derived from the root', () => {
  it('follow RFC 5869 with an empty salt, so that others can compute them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const root = rootKeyFrom(bytes)
        for (const purpose of PURPOSES) {
          expect(deriveSubkey(root, purpose).equals(hkdfByHand(root, purpose))).toBe(true)
        }
      }),
    )
  })

  it('never change for a given root: the database key of 32 bytes of 0x07', () => {
    expect(deriveSubkey(rootKeyFrom(Buffer.alloc(32, 7)), 'db/v1').toString('hex')).toBe(
      hkdfByHand(Buffer.alloc(32, 7), 'db/v1').toString('hex'),
    )
  })

  it('differ from one another and from the root', () => {
    const root = generateRootKey()
    const keys = [root, ...PURPOSES.map((purpose) => deriveSubkey(root, purpose))].map((key) =>
      key.toString('hex'),
    )
    expect(new Set(keys).size).toBe(5)
  })

  it('cannot be taken for one another by the compiler', () => {
    expectTypeOf<Subkey<'mark/v1'>>().not.toExtend<DatabaseKey>()
    expectTypeOf<RootKey>().not.toExtend<DatabaseKey>()
    expectTypeOf<Buffer>().not.toExtend<RootKey>()
  })
})
