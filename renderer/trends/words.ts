import { decimal, plural } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import type { OwnMeasure } from './measures.ts'
import { german } from './words.de.ts'

const MEASURES: Readonly<Record<OwnMeasure, string>> = {
  totalSleepTime: 'Time asleep',
  sleepEfficiency: 'Asleep of the time trying',
  midSleep: 'Middle of the night',
  bedtimeSpread: 'How bedtime varies',
  dailyLoad: 'Training load a day',
  weekLoad: 'Training load, seven days',
  monotony: 'Monotony of training',
  practiceMin: 'Minutes of practice',
}

const english = {
  title: 'Trends',
  lede: 'What you recorded, over time. A gap stays a gap.',
  loading: 'Reading the days…',
  print: 'Print',

  measure: 'Measure',
  second: 'Below it',
  nothingBelow: 'nothing',
  groups: {
    sleep: 'Sleep',
    training: 'Training',
    practices: 'Practices',
    checkIn: 'Check-in',
    trackers: 'Your trackers',
    archived: 'Archived trackers',
  },
  measures: MEASURES,
  withUnit: (name: string, unit: string) => `${name} (${unit})`,
  shareOfYes: 'share of yes',
  both: (first: string, second: string) => `${first}, and below it ${second}`,

  range: 'How far back',
  ranges: { fourWeeks: '4 weeks', threeMonths: '3 months', year: 'A year', all: 'All' },
  showRange: (range: string) => `Show: ${range}`,
  rangeShown: (range: string) => `Shown: ${range}`,
  leaveOutLate: 'Leave out what was entered on a later day',

  values: {
    bpm: (value: string) => `${value} bpm`,
    ms: (value: string) => `${value} ms`,
    percent: (value: string) => `${value} %`,
    load: (value: string) => `${value} AU`,
    yes: 'yes',
    no: 'no',
    yesShare: (value: string) => `yes on ${value} %`,
  },

  weekOf: (day: string) => `Week of ${day}`,
  states: {
    open: 'still open',
    notYet: 'still to come',
    before: 'before the journal began',
    tooFew: (n: number) => `too few known days (${n})`,
    leftOut: 'entered later, left out',
  },
  beforeJournal: 'before your journal began',
  noneHere: 'Nothing recorded here',
  leftOutHere: 'Left out, as it was entered later',

  reading: {
    late: 'entered on a later day',
    lateOf: (late: number) => `${late} entered on a later day`,
    half: (low: string, high: string) => `middle half ${low} to ${high}`,
    known: (n: number) => `${plural(n, 'day')} known`,
    rolling: (value: string) => `seven days ${value}`,
    usual: (low: string, high: string) => `usual ${low} to ${high}`,
  },

  sentence: {
    none: 'Nothing is recorded in these days.',
    allLeftOut: 'All that is recorded in these days was entered later, and is left out.',
    named: (name: string, sentence: string) => `${name}: ${sentence}`,
    nights: (n: number, of: number) => `${decimal(n, 0)} of ${plural(of, 'night')} known`,
    days: (n: number, of: number) => `${decimal(n, 0)} of ${plural(of, 'day')} known`,
    values: (count: string, middle: string, least: string, most: string) =>
      least === most
        ? `${count}, each ${middle}.`
        : `${count}. The middle one is ${middle}; they run from ${least} to ${most}.`,
    one: (count: string, value: string) => `${count}: ${value}.`,
    yes: (count: string, yes: number) => `${count}, yes on ${yes} of them.`,
    latest: (day: string, value: string) => `Over the seven days up to ${day} the mean is ${value}.`,
    latestUsual: (day: string, value: string, low: string, high: string) =>
      `Over the seven days up to ${day} the mean is ${value}; your usual range before them is ${low} to ${high}.`,
  },

  legend: {
    day: 'A day',
    median: { week: 'Median of a week', month: 'Median of a month' },
    share: { week: 'Share of yes in a week', month: 'Share of yes in a month' },
    half: 'Its middle half',
    rolling: 'Mean of seven days',
    usual: 'Your usual range',
    late: 'Entered on a later day',
    mostlyLate: 'Mostly entered on a later day',
  },

  notes: {
    median: { week: 'Each point is the median of a week', month: 'Each point is the median of a month' },
    share: {
      week: 'Each point is the share of yes in a week',
      month: 'Each point is the share of yes in a month',
    },
    half: (rule: string, needed: number) =>
      `${rule}, each bar its middle half (from ${plural(needed, 'known day')} on).`,
    plainRule: (rule: string) => `${rule}.`,
    fewer: { week: 'A week', month: 'A month' },
    tooFew: (what: string, needed: number, count: number) =>
      `${what} with fewer than ${plural(needed, 'known day')} stays a gap; here that is ${count}.`,
    usualNeeds: (needed: number, of: number, n: number) =>
      `Your usual range shows once ${needed} of the ${of} days that end a week before are known; so far ${n} ${n === 1 ? 'is' : 'are'}.`,
    late: (count: number) => `${plural(count, 'value')} entered on a later day than their own.`,
    leftOut: (count: number) => `Left out since entered on a later day: ${count}.`,
    upperBounds: (nights: number) =>
      `An upper bound on ${plural(nights, 'night')}, where the time trying after waking was left blank.`,
    notAsked: 'It is not asked at present; what was recorded stays.',
    practiceGap:
      'A day without a practice, or with one whose minutes are not noted, is a gap and not a zero.',
    weekLoad: 'Each value is the load of the seven days that end there. All seven have to be known.',
    monotony:
      'Each value is the mean load of seven days divided by their spread (sample SD): Foster 1998. All seven have to be known.',
    bedtimeSpread:
      'Each value is how far bedtime moved over the 14 nights that end there (circular SD), from 5 known nights on.',
    named: (name: string, note: string) => `${name}: ${note}`,
    two: 'Two measures below each other show what happened when. They say nothing about why.',
  },

  how: 'How this is worked out',
  howText: {
    rolling: (needed: number) =>
      `The line is the mean of the seven days that end there, from ${needed} known days on. It stops where a day is not known, and is never drawn over a gap.`,
    middleHalf:
      'Your usual range is the middle half (25 % to 75 %) of the 28 days that end a week before, from 14 known days on, so that it shares no day with the line.',
    halfSd:
      'For heart rate variability the line and your usual range are taken from the natural logarithm: the range is half a standard deviation around the mean of the 28 days that end a week before, from 14 known days on (Plews et al. 2013). The width is a convention.',
    sums: 'A day without a record is unknown. It is never counted as zero or as a rest, except by your own setting for training.',
    late: 'A part of the evening that was first entered on a later day than its own is drawn hollow.',
    clock: 'Clock times are those on the wall. Their middle is taken on the circle of the day.',
  },

  table: {
    steps: { day: 'Day', week: 'Week', month: 'Month' },
    value: 'Value',
    median: 'Median',
    share: 'Share of yes',
    half: 'Middle half',
    known: 'Known days',
    rolling: 'Mean of seven days',
    usual: 'Usual range',
    marks: 'Marked',
    late: (value: string) => `${value}, entered later`,
    of: (name: string, label: string) => `${name}: ${label}`,
    to: (low: string, high: string) => `${low} to ${high}`,
  },

  n: (name: string, count: string) => `${name}: ${count}`,
  keys: {
    day: 'Arrow keys read the values one by one; Enter opens the day.',
    week: 'Arrow keys read the values one by one; Enter opens the week.',
    month: 'Arrow keys read the values one by one; Enter opens the first day with a value.',
  },

  emptyTitle: 'Nothing to draw yet',
  empty:
    'Once something is written down, it shows here over time. There is no minimum: a few days are a beginning.',
  openTonight: 'Write today',
  noneTitle: (name: string) => `${name}: nothing in these days`,
  none: 'Nothing of it is recorded in the days in sight. Other measures can be chosen above.',
  noneOff: 'It is switched off in the settings, and nothing of it is recorded in the days in sight.',
  noneArchived: 'It is archived, and nothing of it is recorded in the days in sight.',
  lookFurther: 'Look at all days',
} as const

export type Words = Translation<typeof english>

/** Every string of the trends. It describes records: no judgement, no cause, no outlook. */
export const words = translated({ en: english, de: german })
