import { DAY_TAGS } from '../evening/evening.ts'
import { decimal, duration, listed } from '../language/numbers.ts'
import type { CheckInReview } from './checkInReview.ts'
import { RATINGS_NEEDED } from './checkInReview.ts'
import type { Figure } from './figure.ts'
import type { Comparison } from './ownUsual.ts'
import type { PracticeReview } from './practiceReview.ts'
import { NIGHTS_NEEDED, type SleepReview } from './sleepReview.ts'
import type { TrainingReview } from './trainingReview.ts'
import type { WeekPhase } from './weekSpan.ts'
import { words } from './words.ts'

/** One sentence about the week and what it stands on. It describes records; it never judges and never explains. */
export interface Sentence {
  readonly about: 'writing' | 'sleep' | 'training' | 'practices' | 'checkIn' | 'tags'
  readonly text: string
  /** Days, nights or practices that it stands on, of those there could be. */
  readonly n: number
  readonly of: number
}

/** The parts of the review that sentences are made from. */
export interface SentenceSource {
  readonly phase: WeekPhase
  readonly written: { readonly n: number; readonly of: number }
  readonly reflections: number
  /** Days of which something was entered on a later day. */
  readonly lateDays: number
  readonly tags: Readonly<Record<(typeof DAY_TAGS)[number], number>>
  readonly sleep: SleepReview
  readonly training: TrainingReview
  readonly practices: PracticeReview
  readonly checkIn: CheckInReview
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')

function nightsBefore({ now, before }: Comparison): string | null {
  if (now.value === null || before.value === null) return null
  return words.before(duration(before.value), before.n, before.of)
}

function writingSentence({ phase, written, reflections, lateDays }: SentenceSource): Sentence {
  const text = joined([
    words.written(written.n, written.of, phase === 'present'),
    reflections === 0 ? null : words.reflections(reflections),
    lateDays === 0 ? null : words.filledInLater(lateDays),
  ])
  return { about: 'writing', text, ...written }
}

function napWords({ count, minutes }: SleepReview['naps']): string | null {
  const length = minutes === null ? null : duration(minutes)
  if (count === 0) return null
  return count === 1 ? words.oneNap(length) : words.naps(count, length)
}

/** How long the nights were; an average from five known nights on. */
export function sleepSentence({ totalSleepTime, range, naps }: SleepReview): string {
  const { now } = totalSleepTime
  if (range === null) return joined([words.sleepNone, napWords(naps)])
  const ends = [duration(range.shortestMin), duration(range.longestMin)] as const
  const nights = `(${words.ofNights(now.n, now.of)})`
  if (now.value === null) {
    const few = `${words.sleepFew(now.n, ...ends)} ${nights};`
    return joined([few, words.sleepNeeds(NIGHTS_NEEDED), napWords(naps)])
  }
  const mean = `${words.sleepMean(duration(now.value), ...ends)} ${nights}.`
  return joined([mean, nightsBefore(totalSleepTime), napWords(naps)])
}

/** Sessions, rest days and load, with how many days the load stands on. */
export function trainingSentence(training: TrainingReview): string {
  const { sessions, restDays, assumedRestDays, weekLoad, dailyLoad } = training
  if (sessions === 0 && restDays === 0) return words.trainingNone
  const parts = [
    sessions === 0 ? null : words.sessions(sessions),
    restDays === 0 ? null : words.restDays(restDays, assumedRestDays),
  ].filter((part) => part !== null)
  const held = words.trainingHeld(listed(parts))
  const load =
    weekLoad.value === null
      ? words.loadUnknown(sessions)
      : words.load(decimal(weekLoad.value, 0), weekLoad.n, weekLoad.of)
  const { now, before } = dailyLoad
  const compared =
    now.value === null || before.value === null
      ? null
      : words.dailyLoadBefore(decimal(now.value, 0), decimal(before.value, 0), before.n, before.of)
  return joined([`${held};`, load, compared])
}

function medianWords({ value }: Figure): string | null {
  if (value === null) return null
  if (value === 0) return words.tensionMedianSame
  const points = words.points(decimal(Math.abs(value), 1))
  return value > 0 ? words.tensionMedian(points) : words.tensionMedianRose(points)
}

function tensionWords({ pairs, lower, same }: PracticeReview): string {
  if (pairs === 0) return words.tensionUnrated
  if (pairs > 1) return words.tension(lower, pairs)
  const { tensionHow } = words
  return words.tensionOnce(lower === 1 ? tensionHow.lower : same === 1 ? tensionHow.same : tensionHow.higher)
}

/** How often, and how tension stood before and after. */
export function practiceSentence(practices: PracticeReview): string {
  const { lines, medianFall } = practices
  return joined([`${words.practices(lines.length)};`, tensionWords(practices), medianWords(medianFall)])
}

/** Mood and energy, always these two, so that nothing is picked out for being unusual. */
export function checkInSentence({ lines, n, of }: CheckInReview): string {
  const mean = (measure: 'mood' | 'energy', ends: string) => {
    const value = lines.find((line) => line.measure === measure)?.mean.now.value ?? null
    return value === null ? null : words.checkInMean(words.measures[measure], decimal(value, 1), ends)
  }
  const parts = [mean('mood', words.moodEnds), mean('energy', words.energyEnds)].filter(
    (part) => part !== null,
  )
  if (parts.length > 0) return words.checkIn(listed(parts), n, of)
  return n < RATINGS_NEEDED ? words.checkInFew(n, of) : words.checkInWritten(n, of)
}

function tagSentence({ tags, written }: SentenceSource): Sentence | null {
  const marked = DAY_TAGS.filter((tag) => tags[tag] > 0)
  if (marked.length === 0) return null
  const text = words.tags(listed(marked.map((tag) => words.tagOn(words.tag[tag], tags[tag]))))
  return { about: 'tags', text, ...written }
}

function emptySentence(phase: WeekPhase, of: number): Sentence {
  const text = { past: words.emptyPast, present: words.emptyPresent, future: words.emptyFuture }[phase]
  return { about: 'writing', text, n: 0, of }
}

/** Three to six sentences that say what the week held; one kind sentence for a week without an entry. */
export function sentencesOf(source: SentenceSource): Sentence[] {
  const { phase, written, sleep, training, practices, checkIn } = source
  if (written.n === 0) return [emptySentence(phase, written.of)]
  const { now } = sleep.totalSleepTime
  const sentences: (Sentence | null)[] = [
    writingSentence(source),
    { about: 'sleep', text: sleepSentence(sleep), n: now.n, of: now.of },
    {
      about: 'training',
      text: trainingSentence(training),
      n: training.weekLoad.n,
      of: training.weekLoad.of,
    },
    practices.lines.length === 0
      ? null
      : {
          about: 'practices',
          text: practiceSentence(practices),
          n: practices.pairs,
          of: practices.lines.length,
        },
    checkIn.n === 0
      ? null
      : { about: 'checkIn', text: checkInSentence(checkIn), n: checkIn.n, of: checkIn.of },
    tagSentence(source),
  ]
  return sentences.filter((sentence) => sentence !== null)
}
