import type { ImportKind, SkipReason } from './importKinds.ts'

/** What a file is, in words. */
export const IMPORT_KIND_WORDS: Record<ImportKind, string> = {
  'fitbit-sleep': 'Nights and naps from Fitbit or Google',
  'fitbit-resting-heart-rate': 'Resting heart rate from Fitbit or Google',
  'sessions-csv': 'Training sessions',
  'wellness-csv': 'Morning ratings',
  unknown: 'Not a file that can be read here',
}

/** Why records were skipped; follows a count ("3: ..."). */
export const SKIP_REASON_WORDS: Record<SkipReason, string> = {
  'not-measured': 'nothing was measured',
  unreadable: 'a date or number could not be read',
  'out-of-bounds': 'a value or date is outside what the journal can hold',
  superseded: 'the same day has a longer night or a later answer',
  repeated: 'it stands in the file twice',
  'day-full': 'the day already holds as many as fit',
}

/** What a kind of file holds that the journal has no place for; null when everything is taken over. */
export const NOT_TAKEN_OVER_WORDS: Record<ImportKind, string | null> = {
  'fitbit-sleep':
    'Sleep stages, efficiency and brief awakenings are left out: a wristband counts them in another way than a diary does.',
  'fitbit-resting-heart-rate': 'The error beside each value is left out.',
  'sessions-csv': 'Whether you trained alone or with others is left out.',
  'wellness-csv':
    'Readiness, hours of sleep and where it was sore are left out: the journal has no such questions.',
  unknown: null,
}
