import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  clear: 'Clear',
  clearOf: (label: string) => `Clear ${label}`,
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  undo: 'Undo',
  textCleared: 'The text was removed.',
  retry: 'Try again',
  busy: 'Working…',
  notifications: 'Notifications',

  minutesUnit: 'min',
  hoursAndMinutes: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} h` : `${hours} h ${minutes}`,
  minutesNotUnderstood: 'Write it like 90, or 1:30.',
  minutesAtMost: (most: number) => `At most ${most} minutes.`,
  minutesAtLeast: (least: number) => `${least} ${least === 1 ? 'minute' : 'minutes'} or more.`,
  numberNotUnderstood: 'Write it like 7, or 7.5.',
  numberWholeOnly: 'Write a whole number.',
  numberTooFine: (decimals: number) =>
    decimals === 1
      ? 'One place after the point is enough.'
      : `${decimals} places after the point are enough.`,
  numberBetween: (least: number, most: number) => `Between ${least} and ${most}.`,
  numberAtLeast: (least: number) => `${least} or more.`,
  numberAtMost: (most: number) => `${most} or less.`,
  clock: {
    'not-a-time': 'Write it like 22:30.',
    hour: 'Hours go from 0 to 23.',
    minute: 'Minutes go from 00 to 59.',
    either: (one: string, other: string) => `${one} or ${other}?`,
    meridiem: 'Write it like 10.30 pm.',
  },
  takeUsual: 'Use',
  takeUsualOf: (time: string) => `Use ${time}`,
  orTime: (time: string) => `or ${time}?`,
  takeInstead: (time: string) => `or ${time}? Use it instead`,
  readAs: (time: string, other: string) => `Read as ${time}. ${other} is offered beside it.`,

  show: (what: string) => `Show: ${what}`,
  hide: (what: string) => `Hide: ${what}`,
  capsLock: 'Caps lock is on.',

  scaleKeys: 'Press a digit to choose, Backspace to clear.',
  /** What is left out on purpose, on the evening that is and on a past day: the offer, what was said, and both by name. */
  leaveOut: {
    tonight: {
      offer: 'Not tonight',
      said: 'Not tonight',
      doIt: (label: string) => `Not tonight: ${label}`,
      undo: (label: string) => `Undo: ${label}, not tonight`,
    },
    past: {
      offer: 'Leave out',
      said: 'Left out',
      doIt: (label: string) => `Leave out: ${label}`,
      undo: (label: string) => `Undo: ${label}, left out`,
    },
  },
  scaleOffStep: (value: string) => `${value}, between the steps`,
  before: 'Before',
  after: 'After',
  pairLower: (by: string) => `${by} lower than before`,
  pairHigher: (by: string) => `${by} higher than before`,
  pairSame: 'The same as before',
  notChosen: 'Not chosen',
  answers: { yes: 'Yes', no: 'No', notApplicable: 'Not applicable' },
  answerKeys: { yes: 'y', no: 'n', notApplicable: 'a' },

  tagsOf: (label: string) => `${label}, chosen`,
  tagNew: (tag: string) => `New: ${tag}`,
  tagAdded: (tag: string) => `${tag} added.`,
  tagRemove: (tag: string) => `Remove ${tag}`,
  tagRemoved: (tag: string) => `${tag} removed.`,

  saveEmpty: 'Nothing written yet',
  saveUnsaved: 'Not saved yet',
  saveSaving: 'Saving…',
  saveSaved: (at: string) => `Saved at ${at}`,
  saveFailed: 'Not saved.',
  savedAgain: 'Saved.',

  strengthLabel: 'Strength',
  strength: ['Very weak', 'Weak', 'Fair', 'Good', 'Strong'],
  strengthUnknown: 'Not judged yet',

  howWorkedOut: 'How this was worked out',
  info: 'Note',
  caution: 'Take care',
  problem: 'Problem',
  percent: (share: number) => `${Math.round(share * 100)} %`,
} as const

export type Words = Translation<typeof english>

/** Every string that a control says by itself. Screens pass their own labels, hints and reasons. */
export const words = translated({ en: english, de: german })
