import type Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

/** The schema version of an open journal; 0 = a file without any table of ours. */
export function schemaVersionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Brings an open journal to the schema of this app, one transaction a step, so that a crash leaves a whole
 * version in force. A journal of a newer app is refused with `journal-newer` and not touched.
 */
export function migrate(
  db: Database.Database,
  migrations: readonly string[] = MIGRATIONS,
): { from: number; to: number } {
  const from = schemaVersionOf(db)
  const to = migrations.length
  if (from > to) throw new AppError('journal-newer', { journal: from, app: to })
  for (const [index, sql] of migrations.slice(from).entries()) {
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${from + index + 1}`)
    }).immediate()
  }
  return { from, to }
}
