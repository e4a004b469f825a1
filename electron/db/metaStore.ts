import type Database from 'better-sqlite3'

/** The journal's one row about itself. */
export interface Meta {
  readonly journalId: string
  /** Counts every transaction that changed something, for ever upward. */
  readonly seq: number
  /** When the recovery key was typed back or declined, UTC milliseconds; null = not yet. */
  readonly recoveryKeySettledAt: number | null
}

export interface MetaStore {
  read(): Meta
  countSave(): void
  /** Writes the one row of a new journal. */
  begin(journalId: string, now: number): void
  settleRecoveryKey(now: number): void
  /** Another recovery key: it has to be confirmed anew. */
  unsettleRecoveryKey(): void
}

export function openMetaStore(db: Database.Database): MetaStore {
  const read = db.prepare<[], Meta>(
    `SELECT journal_id AS journalId, seq, recovery_key_settled_at AS recoveryKeySettledAt FROM meta`,
  )
  const begin = db.prepare('INSERT INTO meta (id, journal_id, created_at) VALUES (1, ?, ?)')
  const count = db.prepare('UPDATE meta SET seq = seq + 1')
  const settle = db.prepare('UPDATE meta SET recovery_key_settled_at = ?')
  return {
    read: () => {
      const meta = read.get()
      if (meta === undefined) throw new Error('the journal has no row about itself')
      return meta
    },
    begin: (journalId, now) => {
      begin.run(journalId, now)
    },
    countSave: () => {
      count.run()
    },
    settleRecoveryKey: (now) => {
      settle.run(now)
    },
    unsettleRecoveryKey: () => {
      settle.run(null)
    },
  }
}
