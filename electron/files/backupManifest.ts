import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '../../shared/backup/canonicalJson.ts'
import {
  BACKUP_FORMAT_VERSION,
  type Manifest,
  type ManifestContent,
  parseManifest,
} from '../../shared/backup/manifest.ts'
import { AppError } from '../appError.ts'
import { checksumOf } from '../crypto/checksum.ts'
import { deriveSubkey, type RootKey, zero } from '../crypto/rootKey.ts'

/** Authenticates what a backup says about itself with its journal's own key. */
export function sealManifest(content: ManifestContent, root: RootKey): Manifest {
  const authenticated = { ...content, hmac: hmacOf(content, root) }
  return { ...authenticated, checksum: checksumOf(authenticated) }
}

/** Whether this root made this manifest, every field of it. */
export function isManifestOf(manifest: Manifest, root: RootKey): boolean {
  const { hmac, checksum: _checksum, ...content } = manifest
  return timingSafeEqual(Buffer.from(hmac, 'hex'), Buffer.from(hmacOf(content, root), 'hex'))
}

/** @throws {AppError} `backup-damaged`, or `backup-newer` with both format versions. */
export function readManifest(bytes: Buffer): Manifest {
  const reading = parseManifest(parseOrNull(bytes.toString('utf8')), checksumOf)
  switch (reading.kind) {
    case 'manifest':
      return reading.manifest
    case 'newer':
      throw new AppError('backup-newer', { backup: reading.formatVersion, app: BACKUP_FORMAT_VERSION })
    case 'damaged':
    case 'not-a-manifest':
      throw new AppError('backup-damaged')
    default:
      return reading satisfies never
  }
}

function hmacOf(content: ManifestContent, root: RootKey): string {
  const key = deriveSubkey(root, 'backup-manifest/v1')
  const hmac = createHmac('sha256', key).update(canonicalJson(content)).digest('hex')
  zero(key)
  return hmac
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
