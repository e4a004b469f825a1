import { z } from 'zod'
import { BACKUP_REASONS } from './backupName.ts'
import { type CanonicalValue, isCanonical } from './canonicalJson.ts'

export const BACKUP_FORMAT = 'evenkeel-backup'
export const BACKUP_FORMAT_VERSION = 1

/** Largest journal that a backup may hold, in bytes: 16 GiB, about a thousand times twenty full years. */
const LARGEST_JOURNAL_BYTES = 16 * 1024 ** 3

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

const contentSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_FORMAT_VERSION),
  appVersion: z.string().regex(/^[0-9A-Za-z.+-]{1,40}$/),
  /** `user_version` of the journal. */
  schemaVersion: count,
  journalId: z.string().regex(/^[0-9a-z-]{1,64}$/),
  /** The journal's count of saves at the moment of the snapshot. */
  seq: count,
  /** UTC milliseconds; the one date that is readable without the key. */
  createdAt: z.int().min(0),
  reason: z.enum(BACKUP_REASONS),
  /** Totals only: how many rows each kind of record has is nobody's business. */
  counts: z.strictObject({ tables: count, rows: count }),
  /** Size of journal.db in bytes. */
  size: z.int().min(1).max(LARGEST_JOURNAL_BYTES),
  /** SHA-256 of journal.db, as `sha256sum` prints it. */
  sha256: sha256Hex,
  /** SHA-256 of key.json. */
  keyFileSha256: sha256Hex,
  /** SHA-256 over every row of every table, see `digestJournal`. */
  rowDigest: sha256Hex,
})

const manifestSchema = contentSchema.extend({
  /** HMAC-SHA256 over the canonical text of all fields above, with a key derived from the journal's root. */
  hmac: sha256Hex,
  /** SHA-256, in base64, over all fields above: finds accidents before the key is known. */
  checksum: z.string(),
})

/** What a backup says about its journal; authenticated by `hmac`. */
export type ManifestContent = z.infer<typeof contentSchema>
export type Manifest = z.infer<typeof manifestSchema>

/** What every version of the format has in common. */
const anyVersionSchema = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.int(),
  checksum: z.string(),
})

export type ManifestReading =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'newer'; readonly formatVersion: number }
  | { readonly kind: 'not-a-manifest' }
  | { readonly kind: 'damaged' }

/** @param checksumOf SHA-256 over the canonical text of a value, in base64. */
export function parseManifest(
  value: unknown,
  checksumOf: (value: CanonicalValue) => string,
): ManifestReading {
  const outline = anyVersionSchema.safeParse(value)
  if (!outline.success) return { kind: 'not-a-manifest' }
  const { checksum, ...rest } = outline.data
  if (!isCanonical(rest) || checksumOf(rest) !== checksum) return { kind: 'damaged' }
  if (rest.formatVersion > BACKUP_FORMAT_VERSION) return { kind: 'newer', formatVersion: rest.formatVersion }
  const parsed = manifestSchema.safeParse(value)
  return parsed.success ? { kind: 'manifest', manifest: parsed.data } : { kind: 'damaged' }
}
