import { createHash } from 'node:crypto'
import { type CanonicalValue, canonicalJson } from '../../shared/backup/canonicalJson.ts'

/**
 * SHA-256 over the canonical text of a value, in base64. It finds accidents, not intent: whoever changes the
 * value can compute it anew.
 */
export function checksumOf(value: CanonicalValue): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64')
}
