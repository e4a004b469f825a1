import { type Translation, translated } from '../../shared/language/translated.ts'
import type { BreathingPracticeId } from '../../shared/stress/breathing.ts'
import type { BreathPhaseName } from '../../shared/stress/pacing.ts'
import { german } from './words.de.ts'

const english = {
  title: 'Practice',
  lede: 'A few quiet minutes, with a pace to follow or with the time alone.',

  paced: 'Breathing with a pace',
  timed: 'With a timer',
  about: {
    resonance:
      'Slow and even, about six breaths a minute. Which pace suits differs from person to person. Studied in small trials.',
    box: 'Four equal parts: in, hold, out, hold. Studied beside other breathing exercises.',
    cyclicSigh:
      'In through the nose, a second small breath on top, then a long way out. One trial had 114 people do five minutes a day for 28 days.',
  } satisfies Record<BreathingPracticeId, string>,
  evidence: (grade: string, source: string) => `Evidence ${grade}: ${source}`,
  pattern: {
    resonance: 'in, out',
    box: 'in, hold, out, hold',
    cyclicSigh: 'in, a little more, long out',
  } satisfies Record<BreathingPracticeId, string>,
  walkNote:
    'A walk leads away from here, so the journal locks as it does otherwise. The walk is kept then without its minutes, for you to fill in.',

  cautions: 'Before you breathe',
  cautionList: [
    'Sit down or lie down.',
    'Not while driving, and not in or near water.',
    'If you feel dizzy or unwell, stop and breathe as you usually do.',
    'With a heart, lung or seizure condition, or when pregnant, ask a clinician first.',
    'It is a way to settle and no remedy for anything.',
  ] as readonly string[],

  duration: 'For how many minutes',
  rate: 'Breaths a minute',
  rateHint: 'Take the one that feels easy.',
  tensionNow: 'Tension now',
  tensionHint: 'Before you begin. You may leave it out.',
  options: 'How it is shown and heard',
  look: 'The pace',
  looks: { circle: 'A circle that moves', words: 'Words and seconds' },
  lessMotion: 'Less motion is asked for, so words are chosen unless you say otherwise.',
  sound: 'Soft tones',
  soundHintPaced: 'A quiet tone at each turn of the breath, and at the end.',
  soundHintTimed: 'A quiet tone at the end.',
  spoken: 'Speak the phases to a screen reader',
  begin: 'Begin',

  phases: {
    in: 'Breathe in',
    topUp: 'A little more',
    holdFull: 'Hold',
    out: 'Breathe out',
    holdEmpty: 'Hold',
  } satisfies Record<BreathPhaseName, string>,
  phasesInBrief: {
    in: 'In',
    topUp: 'More',
    holdFull: 'Hold',
    out: 'Out',
    holdEmpty: 'Hold',
  } satisfies Record<BreathPhaseName, string>,
  inAndMore: 'In, and a little more',
  begun: (practice: string, minutes: string) =>
    `${practice}, ${minutes} min. Space pauses, Escape stops it early.`,
  left: (time: string) => `${time} left`,
  breath: 'The breath',
  still: 'Nothing to follow. It ends by itself.',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop here',
  paused: 'Paused',
  pausedHidden: 'Paused while the window was out of sight.',
  pausedSlept: 'Paused. The time that the computer slept is not counted.',

  afterwards: 'Afterwards',
  done: (practice: string, minutes: string) => `${practice}, ${minutes} min.`,
  short: (practice: string, seconds: string) => `${practice}, ${seconds} s.`,
  open: (practice: string) => `${practice}, minutes left open.`,
  tensionHow: 'The one after is yours to give or to leave out.',
  writing: 'Being written into this evening…',
  written: 'Written into this evening.',
  notWritten: 'Not written down.',
  offered: 'That is less than a minute. It is written down only if you like.',
  full: 'This evening holds as many practices as it can, so this one is not in it.',
  unsaved: 'In this evening, but not on disk yet. It is tried again by itself.',
  conflict: 'This evening was changed elsewhere. Open it to choose a version.',
  write: 'Write it down',
  takeOut: 'Take it out again',
  another: 'Another practice',
  tonight: 'Go to tonight',
  leftWritten: (practice: string, minutes: string) =>
    `${practice}, ${minutes} min: written into this evening.`,
  leftShort: (practice: string) => `${practice} ended after less than a minute.`,
  leftUnwritten: (practice: string) => `${practice} could not be written into this evening.`,
} as const

export type Words = Translation<typeof english>

/** Every string of the practice room. */
export const words = translated({ en: english, de: german })
