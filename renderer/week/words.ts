import type { DayTag } from '../../shared/evening/evening.ts'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import type { Section } from '../../shared/evening/sections.ts'
import type { GuidanceInput } from '../../shared/guidance/rules/ruleDefinition.ts'
import type { RuleId } from '../../shared/guidance/rules/ruleTable.ts'
import type { Stretch } from '../../shared/guidance/stretch.ts'
import { INPUT_WORDS, STRETCH_WORDS } from '../../shared/guidance/words.ts'
import { listed, plural } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const SECTIONS: Readonly<Record<Section, string>> = {
  sleep: 'last night',
  training: 'training',
  practices: 'practices',
  checkIn: 'check-in',
  trackers: 'your trackers',
  reflection: 'reflection',
}

const TAGS: Readonly<Record<DayTag, string>> = {
  ill: 'ill',
  travel: 'travel',
  alcohol: 'alcohol',
  heat: 'heat',
}

/** What each rule looks at, for a rule that cannot tell yet. */
const TOPICS: Readonly<Record<RuleId, string>> = {
  'T-01': 'How alike your training days are',
  'T-02': 'Strain against your own range',
  'T-03': 'This week against the three before',
  'T-04': 'A session against your longest of its kind',
  'T-05': 'Training days in a row',
  'T-06': 'Weeks since an easier one',
  'R-01': 'How hard you rate your days, against your usual',
  'R-02': 'Resting heart rate against your usual',
  'R-03': 'Heart rate variability against your band',
  'R-04': 'Sleep against your need',
  'R-05': 'Mood against your usual',
  'R-06': 'How comparable sessions went',
  'X-01': 'Load and readiness together, over 5 days',
  'X-02': 'Load and readiness together, over 10 days',
  'X-03': 'Low readiness without high load',
  'X-04': 'Less training, and how it goes',
  'X-05a': 'Signs of running short of energy',
  'X-05b': 'Signs for a clinician',
  'X-06': 'Signs that need help now',
}

/** What a day needs for its readiness to be known. */
const READINESS = 'days with three readiness signals (ratings, sleep, mood, heart rate or its variability)'

const english = {
  eyebrow: 'Week',
  loading: 'Reading the week…',
  before: 'Week before',
  after: 'Week after',
  thisWeek: 'This week',
  noWeekAfter: 'The week after has not come yet.',
  atThisWeek: 'This is the present week.',
  keys: 'Alt with Page Up and Page Down moves by weeks.',
  print: 'Print',
  announce: (label: string) => `Week of ${label}`,

  days: 'The seven days',
  sections: SECTIONS,
  tags: TAGS,
  fillIn: 'fill in',
  write: 'write',
  toCome: 'to come',
  leftOut: 'left out',
  holds: (parts: string) => `Holds ${parts}`,
  holdsNothing: 'a note in progress',
  filledInLater: 'filled in later',
  filledInLaterOn: (days: string) => `Filled in later: ${days}.`,

  inShort: 'In short',
  emptyTitle: {
    past: 'A blank week',
    present: 'Nothing here yet',
    future: 'Still to come',
  },
  openToday: 'Write today',

  flags: 'Worth a look',
  flagsHint: (day: string) =>
    `Judged on ${day}, from what you wrote. A flag describes records. It is no diagnosis.`,
  noFlags: 'No flag is in force. That says only that no rule was met.',
  ended: 'Ended this week',
  endedOn: (title: string, since: string, last: string) => `${title}: ${since} to ${last}`,
  cannotTell: (count: number) => `Cannot tell yet (${count})`,
  topics: TOPICS,
  missing: (input: GuidanceInput, over: Stretch, known: number, needed: number) =>
    `${input === 'readiness signals' ? READINESS : INPUT_WORDS[input]} over ${STRETCH_WORDS[over]}: ${known} of ${needed} needed`,
  neverRecorded: (inputs: readonly GuidanceInput[]) =>
    `Never written down, so nothing is said about it: ${listed(inputs.map((input) => INPUT_WORDS[input]))}. That is your choice to make.`,

  sleep: {
    title: 'Sleep',
    span: (earliest: string, latest: string, first: string, last: string) =>
      `Asleep from between ${earliest} and ${latest}, awake for good between ${first} and ${last}, by the clock on the wall.`,
    oneSpan: (asleep: string, awake: string) =>
      `Asleep from ${asleep} to ${awake}, by the clock on the wall.`,
    noSpan: 'No night has both the time of falling asleep and of waking.',
    n: (n: number, of: number) => `${n} of ${plural(of, 'night')} with time asleep`,
    none: 'No night is written down here.',
    mean: 'Average asleep',
    before: 'Four weeks before',
    efficiency: 'Asleep of the time trying',
    spread: 'Bedtime varies by',
    typical: (clock: string, n: number, of: number) => `around ${clock}, ${n} of ${plural(of, 'night')}`,
    scattered: 'Too scattered for a typical time.',
    provisional: '(a first impression)',
    needs: (n: number, needed: number) => `Begins with ${needed} nights; ${n} known.`,
    nights: (n: number, of: number) => `${n} of ${plural(of, 'night')}`,
    upperBound: (nights: number) =>
      `The share asleep is an upper bound on ${plural(nights, 'night')}, where the time trying after waking was left blank.`,
    spreadNote: 'Bedtime is looked at over two weeks, the one before included (circular standard deviation).',
    imported: (days: string) => `From a device's file: ${days}.`,
    inconsistent: (days: string) => `These times contradict each other and were left out: ${days}.`,
    nightsOf: 'A night is named after the day of waking.',
  },

  load: {
    title: 'Training load',
    runs: (least: string, most: string, day: string) =>
      least === most
        ? `Load was ${most} AU on every training day.`
        : `Training days run from ${least} to ${most} AU, the most on ${day}.`,
    one: (load: string, day: string) => `${load} AU on ${day}.`,
    noLoad: 'No session has both a rating and minutes.',
    onlyRest: 'Rest days only.',
    unknown: (days: string) => `Not known: ${days}.`,
    toCome: (days: string) => `Still to come: ${days}.`,
    assumed: (days: string) => `Counted as rest by your setting, not by your word: ${days}.`,
    unrated: (count: number) => `${plural(count, 'session')} without a rating or minutes.`,
    n: (n: number, of: number) => `${n} of ${plural(of, 'day')} known`,
    none: 'No session and no rest day is written down here.',
    week: 'Load of the week',
    monotony: 'Monotony',
    strain: 'Strain',
    daily: 'A day, four weeks before',
    ofDays: (n: number, of: number) => `${n} of ${plural(of, 'day')}`,
    part: (n: number) => `The ${plural(n, 'known day')} alone, so a part of the week.`,
    needsSeven: (n: number) => `Needs all seven days; ${n} known.`,
    zeroSpread: 'All seven days are alike, so there is no spread to divide by.',
    noTraining: 'Every day was a rest.',
    what: 'What these numbers are',
    whatText: [
      'Load is your rating of effort times minutes, in arbitrary units (AU): session RPE, Foster et al. 2001.',
      'Monotony is the mean load of the seven days divided by their spread (sample SD), strain is load times monotony: Foster 1998. Both need all seven days, because an unknown day is not a rest.',
      'There is no line that is right for everyone. Compare a week with your own weeks.',
    ],
  },

  practices: {
    title: 'Tension before and after',
    counts: { lower: 'lower', same: 'the same', higher: 'higher' },
    count: (how: string, count: number) => `${how} ${count === 1 ? 'once' : `${count} times`}`,
    sentence: (counts: string) =>
      `Tension afterwards: ${counts}. People practise when they are tense, so part of a fall comes by itself.`,
    unrated: 'No practice is rated both before and after.',
    axis: 'Tension, 0 none to 10 as tense as can be',
    n: (pairs: number, all: number) => `${pairs} of ${plural(all, 'practice')} with both ratings`,
    none: 'No practice is written down here.',
    kinds: PRACTICE_NAMES,
    median: 'Median fall, this week',
    medianFourWeeks: 'Median fall, four weeks',
    points: (value: string) => (value === '1' ? '1 point' : `${value} points`),
    ofPractices: (n: number, of: number) => `${n} of ${plural(of, 'practice')}`,
    needs: (n: number, needed: number) => `Begins with ${needed} rated before and after; ${n} known.`,
  },

  trackers: {
    title: 'Your trackers',
    sentence: 'Each row is one of your own trackers. Where nothing is recorded the line stops.',
    count: (count: number) => plural(count, 'tracker'),
    averages: 'This week together',
    tracker: 'Tracker',
    together: 'Together',
    mean: (value: string) => `average ${value}`,
    median: (value: string) => `median ${value}`,
    answered: (answer: string, count: number) => `${answer} ${count}`,
    days: 'Days',
    toldTitle: 'What else you track',
    day: 'Day',
  },
  checkIn: {
    title: 'Check-in',
    withBand: 'Each row is one rating; the band is the middle half of your own four weeks before.',
    withoutBand:
      'Each row is one rating. Your own usual range shows once 14 of the 28 days before are known.',
    n: (n: number, of: number) => `${n} of ${plural(of, 'day')} with a check-in`,
    none: 'No check-in is written down here.',
    averages: 'Averages, with the four weeks before',
    measure: 'Measure',
    mean: 'This week',
    meanN: 'Days this week',
    before: 'Four weeks before',
    beforeN: 'Days before',
    notEnough: 'too few days',
  },
} as const

export type Words = Translation<typeof english>

/** Every string of the week that the review itself does not say. */
export const words = translated({ en: english, de: german })
