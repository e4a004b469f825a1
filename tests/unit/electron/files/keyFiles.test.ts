import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyFile } from '../../../../electron/crypto/keyFile.ts'
import { generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { KEY_FILE, KEY_FILE_COPY } from '../../../../electron/files/generationFolder.ts'
import { readKeyFileBytes, replaceKeyFile, writeKeyFile } from '../../../../electron/files/keyFiles.ts'
import { FLOOR_COST, kdf } from '../crypto/testKdf.ts'
import { newFolder } from './folders.ts'

const root = generateRootKey()
const keyFileFor = (passphrase: string): Promise<Buffer> =>
  createKeyFile({ journalId: 'journal-1', root, passphrase, kdf, cost: FLOOR_COST })
const old = await keyFileFor('a lamp in the window')
const changed = await keyFileFor('another lamp entirely')
const filesOf = (folder: string) => [KEY_FILE, KEY_FILE_COPY].map((name) => readFileSync(join(folder, name)))

describe('replacing a key file', () => {
  it('opens the new one as the disk gives it back, while the copy is still the one before', async () => {
    const folder = newFolder()
    await writeKeyFile(folder, old)
    const seen: Buffer[][] = []
    await replaceKeyFile(folder, changed, () => {
      seen.push(filesOf(folder))
      return Promise.resolve()
    })
    expect(seen).toEqual([[changed, old]])
    expect(filesOf(folder)).toEqual([changed, changed])
  })

  it('goes back to the one before when the new one does not open', async () => {
    const folder = newFolder()
    await writeKeyFile(folder, old)
    const attempt = replaceKeyFile(folder, changed, () => Promise.reject(new Error('does not open')))
    await expect(attempt).rejects.toThrow('does not open')
    expect(filesOf(folder)).toEqual([old, old])
  })

  it('goes back to the copy where the file itself was damaged before', async () => {
    const folder = newFolder()
    await writeKeyFile(folder, old)
    writeFileSync(join(folder, KEY_FILE), 'damaged')
    const attempt = replaceKeyFile(folder, changed, () => Promise.reject(new Error('does not open')))
    await expect(attempt).rejects.toThrow('does not open')
    expect((await readKeyFileBytes(folder)).equals(old)).toBe(true)
  })
})
