import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../../shared/backup/canonicalJson.ts'
import { parseManifest } from '../../../../shared/backup/manifest.ts'

/** Stands for SHA-256: the text itself, which is as good for finding a change. */
const checksumOf = canonicalJson

const content = {
  format: 'evenkeel-backup',
  formatVersion: 1,
  appVersion: '0.1.0',
  schemaVersion: 3,
  journalId: 'journal-1',
  seq: 42,
  createdAt: Date.UTC(2026, 10, 24),
  reason: 'manual',
  counts: { tables: 12, rows: 4000 },
  size: 40_960,
  sha256: 'a'.repeat(64),
  keyFileSha256: 'b'.repeat(64),
  rowDigest: 'c'.repeat(64),
  hmac: 'd'.repeat(64),
}

const withChecksum = (fields: object) => ({
  ...fields,
  checksum: checksumOf(JSON.parse(JSON.stringify(fields))),
})
const read = (value: unknown) => parseManifest(value, checksumOf).kind

describe('a manifest', () => {
  it('is read when it is whole', () => {
    const manifest = withChecksum(content)
    expect(parseManifest(manifest, checksumOf)).toEqual({ kind: 'manifest', manifest })
  })

  it('is damaged when one field was changed and its checksum was not', () => {
    const manifest = withChecksum(content)
    for (const field of Object.keys(content)) {
      if (field === 'format') continue
      expect(read({ ...manifest, [field]: 7 })).toBe('damaged')
    }
  })

  it('is damaged when a field is out of its bounds, missing or unknown, even with a checksum that fits', () => {
    const changes = [
      { size: 0 },
      { size: 2 ** 50 },
      { size: -1 },
      { sha256: 'A'.repeat(64) },
      { journalId: '../..' },
      { appVersion: '' },
      { reason: 'whim' },
      { counts: { tables: 1 } },
      { counts: { tables: 1, rows: 1, reflection: 1 } },
      { title: 'a dream' },
    ]
    for (const change of changes) expect(read(withChecksum({ ...content, ...change }))).toBe('damaged')
    for (const field of Object.keys(content).filter((name) => !name.startsWith('format'))) {
      const { [field]: _, ...rest } = JSON.parse(JSON.stringify(content))
      expect(read(withChecksum(rest))).toBe('damaged')
    }
  })

  it('from a newer app is called newer, whatever else it holds', () => {
    const newer = withChecksum({ format: 'evenkeel-backup', formatVersion: 2, parts: ['a', 'b'] })
    expect(parseManifest(newer, checksumOf)).toEqual({ kind: 'newer', formatVersion: 2 })
  })

  it('is not seen in other JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => read(value) === 'not-a-manifest'))
  })
})
