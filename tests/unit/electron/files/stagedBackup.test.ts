import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyFile } from '../../../../electron/crypto/keyFile.ts'
import { formatRecoveryKey } from '../../../../electron/crypto/recoveryKey.ts'
import { deriveSubkey, generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { surveyJournal } from '../../../../electron/db/surveyJournal.ts'
import { sealManifest } from '../../../../electron/files/backupManifest.ts'
import { createBackup } from '../../../../electron/files/createBackup.ts'
import { openGenerations } from '../../../../electron/files/generations.ts'
import { createSnapshots } from '../../../../electron/files/snapshots.ts'
import { moveIntoGeneration, openBackup, stageBackup } from '../../../../electron/files/stagedBackup.ts'
import type { Manifest } from '../../../../shared/backup/manifest.ts'
import { FLOOR_COST, kdf } from '../crypto/testKdf.ts'
import { newFolder } from './folders.ts'
import { NOW, newHome, PASSPHRASE, parts, shareBackup } from './testBackup.ts'
import { addRows, JOURNAL_ID, SUPPORTED } from './testJournal.ts'

/** Most tests only read one backup. */
const shared = shareBackup()

const code = (expected: string) => expect.objectContaining({ code: expected })

describe('a backup on its way back', () => {
  it('opens with the key of the open journal, its passphrase or its recovery key', async () => {
    const { root, file, journal } = shared()
    const staged = await stageBackup(file, join(newFolder(), 'staged'))
    const expected = { ...surveyJournal(journal), sha256: staged.manifest.sha256 }
    for (const secret of [
      { type: 'root', root },
      { type: 'passphrase', passphrase: PASSPHRASE },
      { type: 'recoveryKey', recoveryKey: formatRecoveryKey(root) },
    ] as const) {
      const checked = await openBackup(staged, secret, parts)
      expect(checked.report).toMatchObject(expected)
      expect(checked.root.equals(root)).toBe(true)
      expect(checked.root).not.toBe(root)
    }
  })

  it('does not open with a wrong passphrase, a mistyped recovery key, or the key of another journal', async () => {
    const { root, file } = shared()
    const staged = await stageBackup(file, join(newFolder(), 'staged'))
    const open = (secret: Parameters<typeof openBackup>[1]) => openBackup(staged, secret, parts)
    await expect(open({ type: 'passphrase', passphrase: `${PASSPHRASE}.` })).rejects.toEqual(
      code('wrong-passphrase'),
    )
    const recoveryKey = formatRecoveryKey(generateRootKey())
    await expect(open({ type: 'recoveryKey', recoveryKey })).rejects.toEqual(code('wrong-recovery-key'))
    const mistyped = formatRecoveryKey(root).slice(1)
    await expect(open({ type: 'recoveryKey', recoveryKey: mistyped })).rejects.toEqual(
      code('wrong-recovery-key'),
    )
    await expect(open({ type: 'root', root: generateRootKey() })).rejects.toEqual(code('wrong-recovery-key'))
  })

  it('is unpacked into a private folder, and the file itself is only read', async () => {
    const { file, bytes } = shared()
    const folder = join(newFolder(), 'staged')
    const staged = await stageBackup(file, folder)
    expect(readdirSync(folder)).toEqual(['journal.db'])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(staged.journalFile).mode & 0o777).toBe(0o600)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it('becomes the journal in force, and undoing brings back the one before', async () => {
    const { root, backups, journal, request, keyFile } = await newHome()
    const home = newFolder()
    const generations = openGenerations(home)
    const { name } = await createBackup(request, parts)
    const then = surveyJournal(journal)
    addRows(journal, 50)
    const later = await createBackup({ ...request, reason: 'before-restore', now: NOW + 60_000 }, parts)
    const digestInForce = async (): Promise<string> => {
      const current = await generations.current()
      const file = join(current?.folder ?? '', 'journal.db')
      const opened = openJournal(file, deriveSubkey(root, 'db/v1'), { supportedVersion: SUPPORTED })
      const { rowDigest } = surveyJournal(opened)
      opened.close()
      return rowDigest
    }
    for (const [index, backup] of [later.name, name].entries()) {
      const staged = await stageBackup(join(backups, backup), join(home, `staged-${index}`))
      const { id, folder } = await generations.begin()
      await moveIntoGeneration(staged, folder)
      expect(readFileSync(join(folder, 'key.json')).equals(keyFile)).toBe(true)
      expect(readFileSync(join(folder, 'key.json.bak')).equals(keyFile)).toBe(true)
      await generations.switchTo(id, NOW + index)
    }
    expect(await digestInForce()).toBe(then.rowDigest)
    await generations.undoSwitch(NOW + 10)
    expect(await digestInForce()).toBe(surveyJournal(journal).rowDigest)
    expect(readdirSync(home).sort()).toEqual(['current.json', 'generations'])
  })
})

describe('a backup made to deceive', () => {
  it('cannot pass off another manifest: a checksum and hash made to fit do not make it genuine', async () => {
    const { root, file } = shared()
    const staged = await stageBackup(file, join(newFolder(), 'staged'))
    const { hmac: _hmac, checksum: _checksum, ...content } = staged.manifest
    const forged = sealManifest({ ...content, seq: content.seq + 1 }, generateRootKey())
    const attempt = openBackup({ ...staged, manifest: forged }, { type: 'root', root }, parts)
    await expect(attempt).rejects.toEqual(code('backup-damaged'))
  })

  it('cannot pass off an older journal under a genuine key: every figure is held against the manifest', async () => {
    const { root, file } = shared()
    const staged = await stageBackup(file, join(newFolder(), 'staged'))
    const { hmac: _hmac, checksum: _checksum, ...content } = staged.manifest
    const others: Partial<Manifest>[] = [
      { seq: 299 },
      { schemaVersion: 2 },
      { journalId: 'another' },
      { rowDigest: 'a'.repeat(64) },
      { counts: { tables: 2, rows: 300 } },
    ]
    for (const change of others) {
      const manifest = sealManifest({ ...content, ...change }, root)
      const attempt = openBackup({ ...staged, manifest }, { type: 'root', root }, parts)
      await expect(attempt).rejects.toEqual(code('backup-damaged'))
    }
  })
})

describe('a backup from a newer app', () => {
  it('is named as newer when its journal is', async () => {
    const { root, file } = shared()
    const staged = await stageBackup(file, join(newFolder(), 'staged'))
    const workerFile = new URL('../../../../electron/files/snapshotWorker.ts', import.meta.url)
    const older = createSnapshots({ workerFile, supportedVersion: SUPPORTED - 1 })
    await expect(openBackup(staged, { type: 'root', root }, { snapshots: older, kdf })).rejects.toMatchObject(
      {
        code: 'backup-newer',
        parameters: { backup: SUPPORTED, app: SUPPORTED - 1 },
      },
    )
  })
})

describe('a backup with the passphrase of its time', () => {
  it('opens with that one, whatever the passphrase is today', async () => {
    const { root, backups, request } = await newHome()
    const passphrase = 'the lamp of last year'
    const keyFile = await createKeyFile({ journalId: JOURNAL_ID, root, passphrase, kdf, cost: FLOOR_COST })
    const { name, manifest } = await createBackup({ ...request, keyFile }, parts)
    expect(manifest.keyFileSha256).toBe(createHash('sha256').update(keyFile).digest('hex'))
    const staged = await stageBackup(join(backups, name), join(newFolder(), 'staged'))
    const open = (words: string) => openBackup(staged, { type: 'passphrase', passphrase: words }, parts)
    await expect(open(PASSPHRASE)).rejects.toEqual(code('wrong-passphrase'))
    expect((await open(passphrase)).root.equals(root)).toBe(true)
  })
})
