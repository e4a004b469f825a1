/** Reads a backup of an Evenkeel journal, checks it, and decrypts it. */
import crypto from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import {
  hasOwnChecksum,
  isSealedBy,
  openWithPassphrase,
  readRecoveryKey,
  requireKeyFile,
  subkey,
} from './keys.mjs'
import { createPageReader, PAGE_BYTES } from './pages.mjs'
import { Plain } from './plain.mjs'
import { listZip, readAt } from './zip.mjs'

const LARGEST_SMALL_FILE = 65536

/** @returns the open backup, whole by its own checksums; whether it is genuine shows with the key */
export function readBackup(path) {
  const file = openToRead(path)
  const entries = listZip(file, fstatSync(file).size)
  const small = (name) => {
    const entry = entries.get(name)
    if (entry === undefined) throw new Plain(`This file is not a backup: there is no ${name} in it.`)
    if (entry.size > LARGEST_SMALL_FILE) throw new Plain(`This backup is damaged: ${name} is too large.`)
    return readAt(file, entry.start, entry.size)
  }
  const manifest = parse(small('manifest.json'), 'manifest.json')
  const isWhole = manifest.format === 'evenkeel-backup' && hasOwnChecksum(manifest)
  if (!isWhole) throw new Plain('This backup is damaged: its manifest is not whole.')
  if (manifest.formatVersion !== 1)
    throw new Plain('This backup was made by a newer Evenkeel. Take a newer script.')
  return { file, manifest, small, journal: entries.get('journal.db') }
}

/** The key file, once it is known to be the one that was packed. */
function keyFileOf({ manifest, small }) {
  const bytes = small('key.json')
  if (sha256(bytes) !== manifest.keyFileSha256)
    throw new Plain('This backup is damaged: its key file was changed.')
  return requireKeyFile(parse(bytes, 'key.json'))
}

/** The root key that a secret, be it passphrase or recovery key, gives for this backup. */
export function rootOf(backup, secret, kdf) {
  const keyFile = keyFileOf(backup)
  const root = readRecoveryKey(secret) ?? openWithPassphrase(keyFile, secret, kdf)
  if (root === null) {
    throw new Plain(
      'This passphrase does not open the backup. It opens with the passphrase of the time when it was made, or with the recovery key.',
    )
  }
  if (!isSealedBy(keyFile, 'mac', 'keyfile-mac/v1', root)) {
    throw new Plain('This key does not belong to the backup, or the key file was changed.')
  }
  if (!isSealedBy(backup.manifest, 'hmac', 'backup-manifest/v1', root)) {
    throw new Plain('This backup was changed: its manifest is not the one that the journal made.')
  }
  return root
}

/** Writes the journal as a plain SQLite file. Nothing is left behind when a page is damaged. */
export function decryptJournal(backup, root, target) {
  requireWholeJournal(backup)
  const { file, journal } = backup
  const output = openToWrite(target)
  try {
    const readPage = createPageReader(subkey(root, 'db/v1'), readAt(file, journal.start, PAGE_BYTES))
    for (let number = 1; number * PAGE_BYTES <= journal.size; number += 1) {
      const page = readAt(file, journal.start + (number - 1) * PAGE_BYTES, PAGE_BYTES)
      writeSync(output, readPage(page, number))
    }
    fsyncSync(output)
    closeSync(output)
  } catch (error) {
    closeSync(output)
    rmSync(target, { force: true })
    throw error
  }
}

function requireWholeJournal({ file, manifest, journal }) {
  const isSize = journal?.size === manifest.size && journal.size > 0 && journal.size % PAGE_BYTES === 0
  if (!isSize) throw new Plain('This backup is damaged: the journal in it has another size than it had.')
  const hash = crypto.createHash('sha256')
  for (let at = 0; at < journal.size; at += PAGE_BYTES)
    hash.update(readAt(file, journal.start + at, PAGE_BYTES))
  if (hash.digest('hex') !== manifest.sha256) {
    throw new Plain('This backup is damaged: the journal in it is not as it was written. Try another backup.')
  }
}

function openToRead(path) {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new Plain(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${error.code}).`,
    )
  }
}

function openToWrite(path) {
  try {
    return openSync(path, 'wx', 0o600)
  } catch (error) {
    throw new Plain(
      error.code === 'EEXIST'
        ? `${path} is there already. Name a file that does not exist.`
        : `${path} cannot be written (${error.code}).`,
    )
  }
}

function parse(bytes, name) {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Plain(`This backup is damaged: ${name} cannot be read.`)
  }
}

function sha256(bytes) {
  return crypto.createHash('sha256').update(bytes).digest('hex')
}
