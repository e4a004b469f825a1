import Database from 'better-sqlite3'
import { type DatabaseKey, KEY_BYTES } from '../crypto/rootKey.ts'
import { secretBytes } from '../crypto/secretBytes.ts'

/** How SQLite3MC is told that the bytes are the key itself and not a passphrase. */
const RAW_KEY_PREFIX = Buffer.from('raw:', 'latin1')
const RAW_KEY_BYTES = 36

export interface ConnectionOptions {
  /** Another build of the SQLite addon; the caller decides whether that is allowed. */
  readonly nativeBinding?: string
  readonly readonly?: boolean
}

/**
 * Opens an existing file as genuine SQLCipher 4 (`legacy=4`; the cipher's own default here writes a variant
 * that no other tool reads) and reads once, since a key is only tried at the first read.
 *
 * @throws {Database.SqliteError} `SQLITE_NOTADB` for a wrong key or a foreign file.
 */
export function connectKeyed(file: string, key: DatabaseKey, options: ConnectionOptions): Database.Database {
  const { nativeBinding, readonly = false } = options
  const addon = nativeBinding === undefined ? {} : { nativeBinding }
  const database = new Database(file, { fileMustExist: true, readonly, ...addon })
  try {
    presentKey(database, key)
    database.prepare('SELECT count(*) FROM sqlite_master').get()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Encrypts every page anew with another key. Only for a copy that is not in force: a crash in the middle leaves
 * it half in one key and half in the other.
 */
export function changeKey(database: Database.Database, key: DatabaseKey): void {
  withRawKey(key, (raw) => database.rekey(raw))
}

function presentKey(database: Database.Database, key: DatabaseKey): void {
  database.pragma(`cipher = 'sqlcipher'`)
  database.pragma('legacy = 4')
  withRawKey(key, (raw) => database.key(raw))
}

/** A key goes in as bytes, never as text of a pragma, which would leave copies of it in memory. */
function withRawKey(key: DatabaseKey, use: (raw: Buffer) => void): void {
  const raw = secretBytes(RAW_KEY_PREFIX.length + key.length)
  raw.set(RAW_KEY_PREFIX)
  raw.set(key, RAW_KEY_PREFIX.length)
  try {
    // A raw key of any other length would silently be taken for a passphrase.
    if (key.length !== KEY_BYTES || raw.length !== RAW_KEY_BYTES) throw new RangeError('a key has 32 bytes')
    use(raw)
  } finally {
    raw.fill(0)
  }
}
