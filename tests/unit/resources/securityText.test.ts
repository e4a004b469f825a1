import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPassphraseKdf } from '../../../electron/crypto/argon2id.ts'
import { createKeyFile } from '../../../electron/crypto/keyFile.ts'
import { formatRecoveryKey } from '../../../electron/crypto/recoveryKey.ts'
import { deriveSubkey, rootKeyFrom } from '../../../electron/crypto/rootKey.ts'
import { sealManifest } from '../../../electron/files/backupManifest.ts'
import { stampGeneration } from '../../../electron/files/generationFolder.ts'
import { writePointer } from '../../../electron/files/generationPointer.ts'
import { openJournalMark } from '../../../electron/files/journalMark.ts'
import { REFUSED_START } from '../../../electron/main/forbiddenSwitches.ts'
import { profileAt } from '../../../electron/main/profile.ts'
import { ON_CLIPBOARD_MS } from '../../../electron/services/keyClipboard.ts'
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION } from '../../../shared/backup/manifest.ts'

/** SECURITY.md promises formats to whoever writes another reader; here it is held to the code. */
const TEXT = readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8')
const ROOT = rootKeyFrom(Uint8Array.from({ length: 32 }, (_, index) => index))
const JOURNAL_ID = '00000000-0000-4000-8000-000000000000'
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-text-'))

/** Every name in a value, at any depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

/** Texts that the page does not contain, of those that it must. */
const missing = (texts: readonly string[]): string[] => texts.filter((text) => !TEXT.includes(text))

describe('the worked example of SECURITY.md', () => {
  test('has the recovery key and the derived keys that the code computes', () => {
    const purposes = ['db/v1', 'keyfile-mac/v1', 'mark/v1', 'backup-manifest/v1'] as const
    const rows = purposes.map((each) => `| \`${each}\` | \`${deriveSubkey(ROOT, each).toString('hex')}\` |`)
    expect(missing([`| recovery key | \`${formatRecoveryKey(ROOT)}\` |`, ...rows])).toEqual([])
  })

  test('has the slot of the mark that the code writes', () => {
    const file = join(folder, 'journal.mark')
    const mark = openJournalMark(file, ROOT, JOURNAL_ID)
    mark.raise(1000)
    mark.close()
    expect(missing([`\`${readFileSync(file).toString('hex')}\``])).toEqual([])
  })
})

describe('SECURITY.md names', () => {
  test('every field of a key file', async () => {
    const kdf = createPassphraseKdf(new URL('../../../electron/crypto/kdfWorker.ts', import.meta.url))
    const bytes = await createKeyFile({
      journalId: JOURNAL_ID,
      root: ROOT,
      passphrase: 'a calm evening walk',
      kdf,
    })
    const keyFile: unknown = JSON.parse(bytes.toString('utf8'))
    expect(missing(namesIn(keyFile).map((name) => `"${name}":`))).toEqual([])
    expect(missing(['"evenkeel-key"', '"m": 65536, "t": 3, "p": 4'])).toEqual([])
  })

  test('every field of the pointer and of the stamp of a generation', async () => {
    await writePointer(folder, { current: 'a', previous: null, undone: false, switchedAt: 0 })
    await stampGeneration(folder, 0)
    for (const name of ['current.json', 'generation.json']) {
      const written: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      expect(missing(namesIn(written).map((field) => `"${field}":`))).toEqual([])
    }
  })

  test('every field of a manifest', () => {
    const manifest = sealManifest(
      {
        format: BACKUP_FORMAT,
        formatVersion: BACKUP_FORMAT_VERSION,
        appVersion: '0.1.0',
        schemaVersion: 1,
        journalId: JOURNAL_ID,
        seq: 0,
        createdAt: 0,
        reason: 'manual',
        counts: { tables: 0, rows: 0 },
        size: 4096,
        sha256: '0'.repeat(64),
        keyFileSha256: '0'.repeat(64),
        rowDigest: '0'.repeat(64),
      },
      ROOT,
    )
    expect(missing(namesIn(manifest).map((name) => `\`${name}\``))).toEqual([])
  })

  test('every place below the profile folder', () => {
    const { root, ...places } = profileAt('/p')
    const names = Object.values(places).map((place) => place.slice(root.length + 1))
    expect(names.filter((name) => !TEXT.includes(`\`${name}`))).toEqual([])
  })

  test('the code of a refused start and the time on the clipboard', () => {
    expect(missing([`code ${REFUSED_START} `, `after ${ON_CLIPBOARD_MS / 1000} seconds`])).toEqual([])
  })
})
