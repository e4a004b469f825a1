import { duration, plural } from '../language/numbers.ts'
import { type Translation, translated } from '../language/translated.ts'
import type { CheckInMeasure } from './checkInReview.ts'
import { german } from './words.de.ts'

const MEASURES: Readonly<Record<CheckInMeasure, string>> = {
  mood: 'mood',
  energy: 'energy',
  motivation: 'motivation',
  libido: 'libido',
  fatigue: 'fatigue',
  soreness: 'soreness',
  stress: 'stress',
  sleepQuality: 'sleep quality',
  hooperIndex: 'Hooper index',
  restingHeartRateBpm: 'resting heart rate',
  hrvRmssdMs: 'heart rate variability',
}

const english = {
  measures: MEASURES,

  emptyPast:
    'Nothing is written in this week. That is fine: a day can be filled in whenever you like, or stay blank.',
  emptyPresent: 'This week is still blank. It begins whenever you do; one evening is enough.',
  emptyFuture: 'This week is still to come.',

  written: (n: number, of: number, running: boolean) =>
    running
      ? `You wrote on ${n} of ${plural(of, 'day')} so far.`
      : `You wrote on ${n} of ${plural(of, 'day')}.`,
  reflections: (count: number) => `You left a reflection on ${plural(count, 'day')}.`,
  filledInLater: (count: number) => `Something was filled in later on ${plural(count, 'day')}.`,

  sleepMean: (mean: string, shortest: string, longest: string) =>
    shortest === longest
      ? `You slept ${mean} a night on average, each night alike`
      : `You slept ${mean} a night on average, between ${shortest} and ${longest}`,
  sleepFew: (n: number, shortest: string, longest: string) =>
    n === 1
      ? `One night has sleep times: ${shortest} asleep`
      : `${n} nights have sleep times, ${shortest === longest ? '' : `between ${shortest} and `}${longest} asleep`,
  sleepNeeds: (needed: number) => `a weekly average begins with ${needed} nights.`,
  sleepNone: 'No night has complete sleep times, so how long you slept is not known.',
  naps: (count: number, minutes: string | null) =>
    minutes === null
      ? `There were ${plural(count, 'nap')} besides.`
      : `There were ${plural(count, 'nap')} besides, ${minutes} in all.`,
  oneNap: (minutes: string | null) =>
    minutes === null ? 'There was one nap besides.' : `There was one nap besides, ${minutes}.`,

  ofNights: (n: number, of: number) => `${n} of ${plural(of, 'night')}`,
  ofDays: (n: number, of: number) => `${n} of ${plural(of, 'day')}`,
  before: (value: string, n: number, of: number) =>
    `In the four weeks before it was ${value} (${n} of ${plural(of, 'night')}).`,

  trainingNone: 'Nothing is written about training or rest, so the load of this week is not known.',
  sessions: (count: number) => plural(count, 'session'),
  restDays: (count: number, assumed: number) => {
    const days = plural(count, 'rest day')
    if (assumed === 0) return days
    return assumed === count
      ? `${days} (assumed, by your setting)`
      : `${days} (${assumed} of them assumed, by your setting)`
  },
  trainingHeld: (parts: string) => `Training: ${parts}`,
  load: (load: string, n: number, of: number) =>
    `load adds up to ${load} AU over ${n} of ${plural(of, 'day')}.`,
  loadUnknown: (of: number) => `the load of ${of === 1 ? 'that day' : 'those days'} is not known.`,
  dailyLoadBefore: (now: string, before: string, n: number, of: number) =>
    `That is ${now} AU a day; in the four weeks before it was ${before} (${n} of ${of} days).`,

  practices: (count: number) => (count === 1 ? 'You practised once' : `You practised ${count} times`),
  tension: (lower: number, pairs: number) =>
    `tension was lower afterwards in ${lower} of ${pairs} rated before and after.`,
  tensionOnce: (how: string) => `tension was ${how} afterwards, the one time it was rated before and after.`,
  tensionHow: { lower: 'lower', same: 'the same', higher: 'higher' },
  tensionUnrated: 'tension was not rated both before and after.',
  tensionMedian: (fall: string) => `The middle one fell by ${fall}.`,
  tensionMedianRose: (rise: string) => `The middle one rose by ${rise}.`,
  tensionMedianSame: 'The middle one stayed the same.',
  points: (value: string) => (value === '1' ? '1 point' : `${value} points`),

  checkIn: (parts: string, n: number, of: number) => `On average ${parts} (${n} of ${plural(of, 'day')}).`,
  checkInMean: (measure: string, value: string, ends: string) => `${measure} was ${value} ${ends}`,
  checkInFew: (n: number, of: number) =>
    `You checked in on ${n} of ${plural(of, 'day')}; an average begins with 3 days.`,
  checkInWritten: (n: number, of: number) => `You checked in on ${n} of ${plural(of, 'day')}.`,
  moodEnds: 'on a scale from −3 to 3',
  energyEnds: 'out of 10',

  tags: (parts: string) => `Marked: ${parts}.`,
  tag: { ill: 'ill', travel: 'travel', alcohol: 'alcohol', heat: 'heat' },
  tagOn: (tag: string, count: number) => `${tag} on ${plural(count, 'day')}`,

  easing: 'The newest number is past the clearing line already. The flag ends when that has lasted.',
  rule: (enter: string) => `Raised by ${enter}.`,
  assumedRest: (days: number, window: number) =>
    `${plural(days, 'day')} of ${window} without an entry counted as rest, as your setting says.`,
  assumedLate: (days: number, window: number) =>
    `What stands on ${plural(days, 'day')} of ${window} was filled in later, from memory.`,
  assumedEffort: 'Load is your own rating of effort times minutes; it was taken as you wrote it.',
  assumedSleep: (needMin: number) =>
    `Your sleep need is set to ${duration(needMin)}. Naps that were not written count as none.`,
} as const

export type Words = Translation<typeof english>

/** Every string that a review says, wherever it is shown. It describes records, and nothing else. */
export const words = translated({ en: english, de: german })
