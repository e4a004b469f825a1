/** The kinds of file that can be read, recognised by what is in them and not by their names. */
export const IMPORT_KINDS = [
  'evenkeel-journal',
  'fitbit-sleep',
  'fitbit-resting-heart-rate',
  'sessions-csv',
  'wellness-csv',
  'unknown',
] as const

export type ImportKind = (typeof IMPORT_KINDS)[number]

/** Why a record of a file is not taken over. */
export const SKIP_REASONS = [
  /** The device wrote a zero where it measured nothing. */
  'not-measured',
  /** A field is missing or is no date, time or number. */
  'unreadable',
  /** A value lies outside what the journal can hold. */
  'out-of-bounds',
  /** The same day has a longer night, or a later answer, in the same file. */
  'superseded',
  /** The same record stands in the file a second time. */
  'repeated',
  /** The day already holds as many items as fit. */
  'day-full',
] as const

export type SkipReason = (typeof SKIP_REASONS)[number]
