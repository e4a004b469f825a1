import { type Translation, translated } from '../language/translated.ts'
import type { ImportKind, SkipReason } from './importKinds.ts'
import { german } from './words.de.ts'

/** What a file is, in words. */
const kinds = {
  'evenkeel-journal': 'A journal exported from Evenkeel',
  'fitbit-sleep': 'Nights and naps from Fitbit or Google',
  'fitbit-resting-heart-rate': 'Resting heart rate from Fitbit or Google',
  'sessions-csv': 'Training sessions',
  'wellness-csv': 'Morning ratings',
  unknown: 'Not a file that can be read here',
} satisfies Record<ImportKind, string>

/** Why records were skipped; follows a count ("3: ..."). */
const skipReasons = {
  'not-measured': 'nothing was measured',
  unreadable: 'a date or number could not be read',
  'out-of-bounds': 'a value or date is outside what the journal can hold',
  superseded: 'the same day has a longer night or a later answer',
  repeated: 'it stands in the file twice',
  'day-full': 'the day already holds as many as fit',
} satisfies Record<SkipReason, string>

/** What a kind of file holds that the journal has no place for; null when everything is taken over. */
const notTakenOver = {
  'evenkeel-journal':
    'Settings are left out: those of this journal stay. Your own questions and trackers come with the days, and stay when you undo the import.',
  'fitbit-sleep':
    'Sleep stages, efficiency and brief awakenings are left out: a wristband counts them in another way than a diary does.',
  'fitbit-resting-heart-rate': 'The error beside each value is left out.',
  'sessions-csv': 'Whether you trained alone or with others is left out.',
  'wellness-csv':
    'Readiness, hours of sleep and where it was sore are left out: the journal has no such questions.',
  unknown: null,
} satisfies Record<ImportKind, string | null>

const english = { kinds, skipReasons, notTakenOver }

export type Words = Translation<typeof english>

export const {
  kinds: IMPORT_KIND_WORDS,
  skipReasons: SKIP_REASON_WORDS,
  notTakenOver: NOT_TAKEN_OVER_WORDS,
} = translated({ en: english, de: german })
