import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  changePassphrase,
  createKeyFile,
  openWithPassphrase,
  requireRootOf,
} from '../../../../electron/crypto/keyFile.ts'
import { isSealedBy, type KeyFile, parseKeyFile } from '../../../../electron/crypto/keyFileFormat.ts'
import { generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { canonicalJson } from '../../../../shared/backup/canonicalJson.ts'
import { FLOOR_COST, kdf } from './testKdf.ts'

const passphrase = 'a lamp in the window'
const journalId = '0b9f7a52-3c1e-4f7e-9a59-6d6a5f0c2b11'
const root = generateRootKey()
let bytes: Buffer
let keyFile: KeyFile

beforeAll(async () => {
  bytes = await createKeyFile({ journalId, root, passphrase, kdf, cost: FLOOR_COST })
  keyFile = parseKeyFile(bytes)
})

/** The file as somebody without the root could rewrite it: any field changed, the plain checksum made to fit. */
function forge(change: (file: KeyFile) => object): Buffer {
  const { checksum: _checksum, ...changed } = { checksum: '', ...change(structuredClone(keyFile)) }
  const checksum = createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(changed))))
    .digest('base64')
  return Buffer.from(JSON.stringify({ ...changed, checksum }))
}

function withKdf(change: object): Buffer {
  return forge((file) => ({
    ...file,
    slots: file.slots.map((slot) => ({ ...slot, kdf: { ...slot.kdf, ...change } })),
  }))
}

function withWrap(change: object): Buffer {
  return forge((file) => ({
    ...file,
    slots: file.slots.map((slot) => ({ ...slot, wrap: { ...slot.wrap, ...change } })),
  }))
}

const open = (file: Buffer) => openWithPassphrase(parseKeyFile(file), passphrase, kdf)

describe('a key file', () => {
  it('gives the root back for its passphrase', async () => {
    expect((await openWithPassphrase(keyFile, passphrase, kdf)).equals(root)).toBe(true)
  })

  it('holds neither the root nor the passphrase in any common spelling', () => {
    const text = bytes.toString('latin1')
    for (const secret of [
      root.toString('base64'),
      root.toString('hex'),
      root.toString('latin1'),
      passphrase,
    ]) {
      expect(text).not.toContain(secret)
    }
  })

  it('states 64 MiB, 3 passes and 4 lanes unless told otherwise', async () => {
    const usual = parseKeyFile(await createKeyFile({ journalId, root, passphrase, kdf }))
    expect(usual.slots[0]?.kdf).toMatchObject({ alg: 'argon2id', v: 19, m: 65_536, t: 3, p: 4 })
  })

  it('is another one each time, even for the same root and passphrase', async () => {
    const again = parseKeyFile(await createKeyFile({ journalId, root, passphrase, kdf, cost: FLOOR_COST }))
    expect(again.slots[0]?.kdf.salt).not.toBe(keyFile.slots[0]?.kdf.salt)
    expect(again.slots[0]?.wrap.iv).not.toBe(keyFile.slots[0]?.wrap.iv)
    expect(again.slots[0]?.wrap.ct).not.toBe(keyFile.slots[0]?.wrap.ct)
  })

  it('knows its own root and no other', () => {
    expect(() => requireRootOf(keyFile, root)).not.toThrow()
    for (let trial = 0; trial < 500; trial += 1) {
      expect(() => requireRootOf(keyFile, generateRootKey())).toThrow('wrong-recovery-key')
    }
  })

  it('is not made for a passphrase of nine characters', async () => {
    const attempt = createKeyFile({ journalId, root, passphrase: 'ninechars', kdf, cost: FLOOR_COST })
    await expect(attempt).rejects.toThrow('passphrase-too-short')
  })
})

describe('a wrong passphrase', () => {
  it('opens nothing, and is called wrong and not damage', async () => {
    const near = [`${passphrase} `, ` ${passphrase}`, passphrase.toUpperCase(), passphrase.slice(1), '']
    const far = Array.from({ length: 20 }, () => randomBytes(12).toString('base64'))
    for (const wrong of [...near, ...far]) {
      await expect(openWithPassphrase(keyFile, wrong, kdf)).rejects.toMatchObject({
        code: 'wrong-passphrase',
      })
    }
  })
})

describe('a changed passphrase', () => {
  it('opens the same root, and the one before it opens nothing', async () => {
    const changed = parseKeyFile(
      await changePassphrase(keyFile, root, { passphrase: 'another lamp entirely', kdf, cost: FLOOR_COST }),
    )
    expect((await openWithPassphrase(changed, 'another lamp entirely', kdf)).equals(root)).toBe(true)
    await expect(openWithPassphrase(changed, passphrase, kdf)).rejects.toThrow('wrong-passphrase')
    expect(changed.journalId).toBe(journalId)
  })

  it('is refused to somebody with another root', async () => {
    const attempt = changePassphrase(keyFile, generateRootKey(), { passphrase: 'another lamp entirely', kdf })
    await expect(attempt).rejects.toThrow('wrong-recovery-key')
  })
})

describe('a key file damaged by its disk', () => {
  it('is refused for every single bit flipped', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => parseKeyFile(flipped)).toThrow('key-file-damaged')
    }
    console.log(`key file: ${bytes.length * 8} single bits flipped, all refused`)
    expect(bytes.length).toBeGreaterThan(600)
  })

  it('is refused for every truncation but the loss of its final line end', () => {
    for (let length = 0; length < bytes.length - 1; length += 1) {
      expect(() => parseKeyFile(bytes.subarray(0, length))).toThrow('key-file-damaged')
    }
    expect(parseKeyFile(bytes.subarray(0, -1))).toEqual(keyFile)
  })

  it('is refused when it is empty, zeroed, another JSON file, or far too large', () => {
    const others = ['', '{}', '[]', 'null', '"evenkeel-key"', '{"format":"evenkeel-key"}', ' '.repeat(70_000)]
    for (const text of others) expect(() => parseKeyFile(Buffer.from(text))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(Buffer.alloc(bytes.length))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(randomBytes(900))).toThrow('key-file-damaged')
  })

  it('does not quote itself in the error', () => {
    const broken = bytes.toString().replace('"slots"', 'slots')
    expect(() => parseKeyFile(Buffer.from(broken))).toThrow(/^key-file-damaged$/)
  })
})

describe('a key file changed by somebody without the root', () => {
  it('is not opened with a derivation weakened to 8 KiB or raised to 64 GiB', () => {
    expect(() => parseKeyFile(withKdf({ m: 8 }))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(withKdf({ m: 64 * 1024 * 1024 }))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(withKdf({ t: 0 }))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(withKdf({ t: 1000 }))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(withKdf({ p: 255 }))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(withKdf({ v: 16 }))).toThrow('key-file-damaged')
  })

  it('does not open after a change within the bounds', async () => {
    await expect(open(withKdf({ m: 20 * 1024 }))).rejects.toThrow('wrong-passphrase')
    await expect(open(withKdf({ t: 2 }))).rejects.toThrow('wrong-passphrase')
    await expect(open(withKdf({ salt: randomBytes(16).toString('base64') }))).rejects.toThrow(
      'wrong-passphrase',
    )
    await expect(open(withWrap({ iv: randomBytes(12).toString('base64') }))).rejects.toThrow(
      'wrong-passphrase',
    )
    await expect(open(withWrap({ ct: randomBytes(32).toString('base64') }))).rejects.toThrow(
      'wrong-passphrase',
    )
    await expect(open(withWrap({ tag: randomBytes(16).toString('base64') }))).rejects.toThrow(
      'wrong-passphrase',
    )
  })

  it('does not open for another journal', async () => {
    await expect(open(forge((file) => ({ ...file, journalId: 'another-journal' })))).rejects.toThrow()
  })

  it('is called damaged when the passphrase is right and only the authentication code is not', async () => {
    const forged = forge((file) => ({ ...file, mac: randomBytes(32).toString('base64') }))
    await expect(open(forged)).rejects.toThrow('key-file-damaged')
    expect(isSealedBy(parseKeyFile(forged), root)).toBe(false)
  })

  it('is refused without slots, with strange slots, and with fields nobody knows', () => {
    expect(() => parseKeyFile(forge((file) => ({ ...file, slots: [] })))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(forge((file) => ({ ...file, slots: Array(5).fill(file.slots[0]) })))).toThrow()
    expect(() => parseKeyFile(forge((file) => ({ ...file, hint: 'the lamp' })))).toThrow('key-file-damaged')
    expect(() =>
      parseKeyFile(forge((file) => ({ ...file, cipher: { name: 'sqlcipher', legacy: 0 } }))),
    ).toThrow()
    expect(() => parseKeyFile(withWrap({ alg: 'none' }))).toThrow('key-file-damaged')
  })

  it('has one spelling for each value: base64 with other padding bits is refused', () => {
    const salt = keyFile.slots[0]?.kdf.salt ?? ''
    expect(() => parseKeyFile(withKdf({ salt: salt.replace('==', '') }))).toThrow('key-file-damaged')
    expect(() => parseKeyFile(withKdf({ salt: salt.replace(/.==$/, 'B==') }))).toThrow('key-file-damaged')
  })
})

describe('a key file from a newer app', () => {
  it('is named as newer, with its version, whatever else it holds', () => {
    const newer = forge(({ format }) => ({ format, version: 2, vault: ['unheard of'] }))
    expect(() => parseKeyFile(newer)).toThrow(
      expect.objectContaining({ code: 'journal-newer', parameters: { journal: 2, app: 1 } }),
    )
  })

  it('is called damaged when its checksum does not fit, since a flipped bit can look like a later version', () => {
    const flipped = bytes.toString().replace('"version": 1', '"version": 3')
    expect(() => parseKeyFile(Buffer.from(flipped))).toThrow('key-file-damaged')
  })

  it('cannot exhaust the reader with fractions or endless nesting', () => {
    const start = '{"format":"evenkeel-key","version":2,"checksum":"x","vault":'
    for (const vault of ['0.5', '['.repeat(30_000) + ']'.repeat(30_000)]) {
      expect(() => parseKeyFile(Buffer.from(`${start}${vault}}`))).toThrow('key-file-damaged')
    }
  })
})
