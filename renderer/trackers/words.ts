import { plural } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import type { TrackerKind } from '../../shared/trackers/tracker.ts'
import { german } from './words.de.ts'

const KINDS: Record<TrackerKind, string> = {
  scale: 'A scale',
  number: 'A number',
  choice: 'A choice',
  'yes-no': 'Yes or no',
  text: 'A few words',
}

const english = {
  title: 'Your trackers',
  hint: 'Whatever else you want to look at: a supplement, a knee, time outside. Each is asked every evening and may stay empty.',
  none: 'There is nothing here yet.',
  add: 'Add a tracker',
  edit: (name: string) => `Edit ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}.`,
  archive: (name: string) => `Archive ${name}`,
  unarchive: 'Bring back',
  unarchiveOf: (name: string) => `Bring ${name} back`,
  archived: (name: string) => `${name} is asked no more. What you wrote down stays.`,
  cameBack: (name: string) => `${name} is asked again.`,
  saved: (name: string) => `${name} is saved.`,
  archivedTitle: 'Archived',
  days: (count: number) => (count === 0 ? 'no values yet' : `on ${plural(count, 'day')}`),
  kinds: KINDS,

  newTitle: 'A new tracker',
  editTitle: 'Edit the tracker',
  name: 'Name',
  nameHint: 'As you want to read it in the evening.',
  kind: 'What it asks for',
  kindFixed: 'It holds values, so its kind stays. Make a new tracker for another kind.',
  min: 'Lowest',
  max: 'Highest',
  lowWord: 'What the lowest means',
  highWord: 'What the highest means',
  optional: 'May stay empty.',
  unit: 'Unit',
  unitHint: 'mg, km, cups. May stay empty.',
  decimals: 'Places after the point',
  choices: 'Answers',
  choice: (place: number) => `Answer ${place}`,
  addChoice: 'Another answer',
  removeChoice: (label: string) => `Take ${label} away`,
  choicesHint: 'An answer that a day holds is kept for that day, also when you take it away here.',
  save: 'Save',
  cancel: 'Not now',
  missing: {
    name: 'Give it a name.',
    range: 'The lowest has to be below the highest, with at most 21 steps on a scale.',
    choices: 'Give at least two answers.',
  },
} as const

export type Words = Translation<typeof english>

/** Every string of the trackers' screen. */
export const words = translated({ en: english, de: german })
