/**
 * The closed list of failures that may cross from the main process to the page.
 *
 * A code says what kind of thing went wrong; the page owns the words. Parameters are counts, versions and
 * dates, never a path, a key, a passphrase or anything that was written in the journal.
 */
export const ERROR_CODES = [
  'wrong-passphrase',
  'wrong-recovery-key',
  'passphrase-too-short',
  'passphrase-too-long',
  'too-many-tries',
  'device-unlock-failed',
  'device-unlock-refused',
  'key-file-damaged',
  'key-file-missing',
  'journal-exists',
  'journal-missing',
  'journal-damaged',
  'journal-newer',
  'journal-in-use',
  'read-only',
  'disk-full',
  'no-permission',
  'disk-error',
  'backup-damaged',
  'backup-newer',
  'not-a-backup',
  'import-unreadable',
  'import-too-large',
  'import-newer',
  'file-gone',
  'own-folder',
  'nothing-to-undo',
  'not-in-sample',
  'conflict',
  'not-there',
  'too-many',
  'tracker-fixed',
  'picture-refused',
  'day-in-future',
  'locked',
  'cancelled',
  'invalid-message',
  'internal',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** What a failure may carry besides its code: safe figures and dates for the sentence shown. */
export type ErrorParameters = Readonly<Record<string, string | number>>
