import * as journal0001 from './0001-journal.ts'
import * as evening0002 from './0002-evening.ts'

/** Every migration in order; its place, counted from 1, is the `user_version` it leads to. */
export const MIGRATIONS: readonly string[] = [journal0001.sql, evening0002.sql]

/** The schema version that this app reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length
