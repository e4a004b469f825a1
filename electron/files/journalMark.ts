import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import { deriveSubkey, type RootKey, zero } from '../crypto/rootKey.ts'

export const MARK_FILE = 'journal.mark'

/** The saves' count as eight bytes, then HMAC-SHA256 over journal id and count. */
const COUNT_BYTES = 8
const SLOT_BYTES = COUNT_BYTES + 32
const SLOTS = 2

/**
 * The high-water mark of a journal: how many saves it has held at most. SQLite drops a damaged write-ahead log
 * without a word, and a file put back by a sync tool opens like any other; a journal that holds fewer saves than
 * its mark has lost some.
 */
export interface JournalMark {
  /** The count that the file held when it was opened; 0 when there was none, or none that is genuine. */
  readonly found: number
  /** Raises the mark to a count whose save is on disk already; a count below the mark changes nothing. */
  raise(seq: number): void
  /** Sets the mark to a count, also a lower one: the person knows what is missing and goes on without it. */
  reset(seq: number): void
  close(): void
}

/**
 * Opens a mark beside its journal, or begins one. Two slots are written in turn, so that a write cut short
 * leaves the one before; they are not forced to disk, since a mark that lags behind only sees less.
 */
export function openJournalMark(file: string, root: RootKey, journalId: string): JournalMark {
  const key = deriveSubkey(root, 'mark/v1')
  const descriptor = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600)
  const seal = (count: Buffer): Buffer => createHmac('sha256', key).update(journalId).update(count).digest()

  const readSlot = (slot: number): number => {
    const bytes = Buffer.alloc(SLOT_BYTES)
    if (readSync(descriptor, bytes, 0, SLOT_BYTES, slot * SLOT_BYTES) < SLOT_BYTES) return 0
    const count = bytes.subarray(0, COUNT_BYTES)
    return timingSafeEqual(seal(count), bytes.subarray(COUNT_BYTES)) ? Number(count.readBigUInt64BE()) : 0
  }

  const writeSlot = (slot: number, seq: number): void => {
    const count = Buffer.alloc(COUNT_BYTES)
    count.writeBigUInt64BE(BigInt(seq))
    writeSync(descriptor, Buffer.concat([count, seal(count)]), 0, SLOT_BYTES, slot * SLOT_BYTES)
  }

  const found = Math.max(readSlot(0), readSlot(1))
  let highest = found
  return {
    found,
    raise: (seq) => {
      if (seq <= highest) return
      highest = seq
      writeSlot(seq % SLOTS, seq)
    },
    reset: (seq) => {
      highest = seq
      for (let slot = 0; slot < SLOTS; slot += 1) writeSlot(slot, seq)
    },
    close: () => {
      zero(key)
      closeSync(descriptor)
    },
  }
}
