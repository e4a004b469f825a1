import type { Blank } from '../../shared/evening/blanks.ts'
import { CHECK_IN_NAMES, SECTION_NAMES, SLEEP_NAMES, TAG_NAMES } from '../../shared/evening/fieldNames.ts'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { listed } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

/** Own labels for the CR-10 steps of a whole session's effort, 0 to 10. */
const EFFORT = [
  'nothing at all',
  'hardly anything',
  'light',
  'moderate',
  'a little hard',
  'hard',
  'hard, with something left',
  'very hard',
  'very hard, not for long',
  'almost everything I had',
  'everything I had',
] as const

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const english = {
  sections: SECTION_NAMES,
  /** Other words that people look for a part by. */
  sectionKeywords: {
    sleep: 'night bed diary',
    training: 'sport exercise session load',
    practices: 'breathing tension stress calm',
    checkIn: 'mood energy fatigue heart rate',
    trackers: 'own tracker measure supplement',
    reflection: 'write new note journal text',
  } satisfies Record<Section, string>,
  sleepLabels: SLEEP_NAMES,
  checkIn: CHECK_IN_NAMES,
  practices: PRACTICE_NAMES,
  tags: TAG_NAMES,
  effort: (rating: number) => EFFORT[Math.round(rating)],

  parts: 'Parts of this page',
  partRecorded: (title: string) => `${title}, something written`,
  partEmpty: (title: string) => `${title}, nothing written`,
  partSkipped: (title: string, said: string) => `${title}, ${said.toLowerCase()}`,
  partAsked: (title: string) => `${title} is asked again.`,
  partOff: 'This part is switched off in the settings. What is written here stays.',
  partOffShow: 'Show what is written',
  everythingOff: 'Every part is switched off in the settings.',
  tagsLabel: 'Was any of this part of the day?',
  keysField: 'goes on to the next field',
  keysUsual: 'takes the usual time',
  keysRate: 'rates',
  keysDigit: 'a digit',
  keysNext: 'next part',
  keysBack: 'part before',

  sleepHint: 'As you remember it. No need to have watched the clock.',
  sleepHintWithUsual: 'As you remember it. Arrow right takes your usual time.',
  night: {
    falling: 'To bed',
    between: 'In the night',
    waking: 'In the morning',
    more: 'Lying awake at the end, and naps',
  },
  afterWaking: 'After waking for good.',
  addNap: 'Add a nap',
  nap: (place: number) => `Nap ${place}`,
  napStart: 'Began at',
  napLength: 'Slept for',
  napsFull: (most: number) => `${counted(most, 'nap')} are the most that a day holds.`,
  inBed: (time: string) => `In bed ${time}`,
  asleep: (time: string) => `asleep ${time}`,
  efficiency: (percent: string) => `efficiency ${percent} %`,
  efficiencyAtMost: (percent: string) => `efficiency at most ${percent} %`,
  efficiencyNote: 'Efficiency is time asleep out of the time asleep or trying to sleep.',
  nightOrder: 'These times do not fit together yet. Look at their order, or at morning and evening.',
  nightAwakeTooLong: 'That is more time awake than there was night. One of the two may be off.',
  nightTriedTooLong: 'You were up sooner after waking than you tried to sleep. One of the two may be off.',
  nightShort: 'That is less than an hour in bed. Fine if it is so.',
  nightLong: 'That is more than sixteen hours in bed. Fine if it is so.',
  nightSlow: 'That is more than four hours to fall asleep. Fine if it is so.',
  didYouMean: (parts: readonly string[]) => `Did you mean ${parts.join(' and ')}?`,
  timeReading: (label: string, time: string) => `${label.toLowerCase()} ${time}`,
  takeReading: (times: readonly string[]) => `Yes, ${times.join(' and ')}`,
  readingTaken: (times: readonly string[]) =>
    `Now it reads ${listed(times)}. What you had typed stays in the earlier versions of this day.`,

  trainingHint: 'The whole session, warm-up and rests included.',
  trainingEmptyHint: 'A session or a rest day. Nothing said stays unknown.',
  restDayHint: 'A rest day. That is all there is to say.',
  restDay: 'Rest day',
  addSession: 'Add a session',
  asLastTime: (what: string, minutes: number | null) => (minutes === null ? what : `${what}, ${minutes} min`),
  asLastTimeOf: (what: string) => `${what}, as last time`,
  addStart: 'Add when it began',
  session: (place: number, activity: string | null) =>
    activity === null ? `Session ${place}` : `Session ${place}: ${activity}`,
  activity: 'Activity',
  activityHint: 'Arrow down brings earlier ones.',
  takeActivity: (activity: string) => `${activity}, as before`,
  sessionLength: 'Lasted',
  sessionStart: 'Began at',
  effortLabel: 'Effort',
  effortLow: 'nothing at all',
  effortHigh: 'everything I had',
  load: (load: string, effort: string, minutes: number) =>
    `Load ${load} AU: effort ${effort} × ${minutes} min`,
  loadOfDay: (load: string) => `Together ${load} AU`,
  sessionsFull: (most: number) => `${counted(most, 'session')} are the most that a day holds.`,

  practicesHint: 'Breathing, stillness, a walk: whatever you did to settle.',
  addPractice: 'Add a practice',
  practiseNow: 'Practise now',
  practice: (place: number, kind: string) => `Practice ${place}: ${kind}`,
  practiceKind: 'What',
  practiceLength: 'Lasted',
  tension: 'Tension',
  tensionBefore: 'tension before',
  tensionAfter: 'tension after',
  tensionLow: 'none',
  tensionHigh: 'as tense as can be',
  practicesFull: (most: number) => `${counted(most, 'practice')} are the most that a day holds.`,

  checkInHint: 'How the day felt. The first answer is good enough.',
  measured: 'On waking, if measured',
  bpm: 'bpm',
  milliseconds: 'ms',

  reflectionHint: 'A word or a page.',
  newReflection: 'New reflection',
  reflectionLabel: 'What stays with you from this day',

  remove: (what: string) => `Remove ${what}`,
  removed: (what: string) => `${what} is removed.`,
  undo: 'Undo',

  saveFailed: 'What you wrote is still here.',
  saveTriesAgain: 'Nothing more is needed from you for now: it is tried again by itself.',
  saveConflict: 'This day was changed elsewhere. Choose a version below.',
  savedOn: (time: string, day: string) => `${time} on ${day}`,

  conflictTitle: 'This day was changed elsewhere while you were writing.',
  conflictBody:
    'If you keep yours, the stored one stays in the history. If you take the stored one, Undo brings yours back.',
  conflictSame: 'Both versions say the same.',
  conflictCaption: 'Where the two versions differ',
  field: 'Field',
  yours: 'Yours',
  stored: 'The stored one',
  keepMine: 'Keep mine',
  takeStored: 'Take the stored one',
  tookStored: 'The stored version is shown.',

  nulLeftOut: 'A character that cannot be kept (NUL) was left out. The rest stays.',
  onThisDay: 'On this day in earlier years',
  holdsParts: (parts: string) => `Recorded: ${parts}.`,

  restForEvening: 'The rest of the day can wait until the evening.',

  opening: 'Opening the day…',
  retry: 'Try again',

  restYes: 'Rest day',
  nothing: 'Nothing',
  halfTyped: (label: string) => `${label}, not understood yet`,
  blanks: { skipped: 'Left out', 'not-asked': 'Not asked' } satisfies Record<Blank, string>,
  trackerGone: 'A tracker of yours',
  yes: 'Yes',
  no: 'No',
  tagsOf: (title: string) => `${title}, tags`,
  questionOf: (title: string) => `${title}, begun with`,
  pictureOf: (description: string) => (description === '' ? 'Picture' : `Picture: ${description}`),
  fromFile: 'from a file',
  changes: { added: 'added', removed: 'removed', changed: 'changed' },
  addedBegins: '(added:',
  removedBegins: '(removed:',
  changeEnds: ')',
  unchanged: '… unchanged …',
  tagsField: 'Part of the day',
  minutes: (count: number) => `${count} min`,
  times: (count: number) => counted(count, 'time'),
  at: (time: string) => `at ${time}`,
  effortOf: (rating: string) => `effort ${rating}`,
  tensionOf: (before: string, after: string) => `tension ${before} to ${after}`,
  bpmOf: (value: number) => `${value} bpm`,
  msOf: (value: number) => `${value} ms`,
  items: { naps: 'Nap', sessions: 'Session', practices: 'Practice', reflections: 'Reflection' },
} as const

export type Words = Translation<typeof english>

/** Every string of the editor. */
export const words = translated({ en: english, de: german })
