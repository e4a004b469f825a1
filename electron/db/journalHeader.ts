import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { codeOf } from '../fileErrors.ts'

/** The first sixteen bytes of every SQLite file that is not encrypted. */
const PLAINTEXT_HEADER = Buffer.from('SQLite format 3\0', 'latin1')

/** The page size of SQLCipher 4, in bytes. */
const PAGE_BYTES = 4096

/**
 * What the file says before any key is tried. `missing`: no such file; `empty`: less than one page, which SQLite
 * would open with any key as a new journal without a row; `plaintext`: a database that is not encrypted;
 * `encrypted`: anything else.
 */
export type JournalHeader = 'missing' | 'empty' | 'plaintext' | 'encrypted'

export function readJournalHeader(file: string): JournalHeader {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing'
    throw error
  }
  try {
    const header = Buffer.alloc(PLAINTEXT_HEADER.length)
    readSync(descriptor, header, 0, header.length, 0)
    if (fstatSync(descriptor).size < PAGE_BYTES) return 'empty'
    return header.equals(PLAINTEXT_HEADER) ? 'plaintext' : 'encrypted'
  } finally {
    closeSync(descriptor)
  }
}
