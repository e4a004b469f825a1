import type { CivilDate } from '../calendar/civilDate.ts'
import { type DayTag, EMPTY_EVENING, type Evening } from '../evening/evening.ts'
import { FIRST_REFLECTION, type Reflection } from '../evening/reflection.ts'
import { sampleCheckIn } from './sampleCheckIn.ts'
import { type SampleDay, sampleCourse } from './sampleCourse.ts'
import { type SampleNoise, sampleNoise } from './sampleNoise.ts'
import { samplePractices } from './samplePractices.ts'
import { isWritingEvening, reflectionChooser, type SampleTexts } from './sampleReflections.ts'
import { roughMinutesAsleep, sampleSleep } from './sampleSleep.ts'
import { sampleTraining } from './sampleTraining.ts'

/** Eighteen months. */
export const SAMPLE_DAYS = 548

const SEED = 20_260

export interface SampleJournalInput {
  /** Today: its night and morning are recorded, its evening is still open. */
  lastDay: CivilDate
  /** IANA zone whose clock changes the journal lives through. */
  zone: string
  /** The reflections he writes, from resources/sample/reflections.json. */
  texts: SampleTexts
  /** How many days back the journal begins; 548 unless told otherwise. */
  days?: number
}

export interface SampleEntry {
  day: CivilDate
  evening: Evening
}

/** Stretches in which the journal lay in a drawer, by days before the last. */
const DRAWER = [
  { from: 481, until: 471 },
  { from: 391, until: 387 },
  { from: 250, until: 243 },
  { from: 156, until: 153 },
] as const

/** Up to here every day is recorded, so that the last weeks can be read without gaps. */
const WHOLE_DAYS = 75

function isMissed({ age, index, recovery, period }: SampleDay, noise: SampleNoise): boolean {
  if (DRAWER.some(({ from, until }) => age <= from && age >= until)) return true
  if (age <= WHOLE_DAYS || period === 'overload' || period === 'easing') return false
  return noise.chance('missed', index, 0.17 - 0.13 * recovery)
}

const hadWine = (at: SampleDay, noise: SampleNoise): boolean =>
  (at.weekday === 5 || at.weekday === 6) &&
  at.period !== 'ill' &&
  noise.chance('wine', at.index, 0.45 - 0.3 * at.recovery)

function tagsOf(at: SampleDay, wine: boolean): DayTag[] {
  const tags: [DayTag, boolean][] = [
    ['ill', at.period === 'ill'],
    ['travel', at.period === 'travel'],
    ['alcohol', wine],
  ]
  return tags.flatMap(([tag, holds]) => (holds && at.age > 0 ? [tag] : []))
}

function loadOf(evening: Evening['training'] | null): number {
  return (evening?.sessions ?? []).reduce(
    (sum, { durationMin, ratingOfPerceivedExertion }) =>
      sum + (durationMin ?? 0) * (ratingOfPerceivedExertion ?? 0),
    0,
  )
}

/** Some evenings are written in a hurry: a part of the page stays empty. */
function inAHurry(evening: Evening, { age, index }: SampleDay, noise: SampleNoise): Evening {
  if (age <= WHOLE_DAYS) return evening
  const { sleep, checkIn, practices } = EMPTY_EVENING
  if (noise.chance('no diary', index, 0.06)) return { ...evening, sleep }
  if (noise.chance('no check-in', index, 0.05)) return { ...evening, checkIn }
  return noise.chance('no practice', index, 0.05) ? { ...evening, practices } : evening
}

const sampleReflection = (text: string): Reflection[] =>
  text === '' ? [] : [{ id: FIRST_REFLECTION, text, tags: [], promptId: null }]

type ChooseText = ReturnType<typeof reflectionChooser>

function eveningOf(
  at: SampleDay,
  before: SampleDay | undefined,
  noise: SampleNoise,
  choose: ChooseText,
): Evening {
  const wine = before !== undefined && hadWine(before, noise)
  const asleepMin = roughMinutesAsleep(at, wine, noise)
  const loadBefore = before === undefined ? 0 : loadOf(sampleTraining(before, noise))
  const morning: Evening = {
    ...EMPTY_EVENING,
    sleep: sampleSleep(at, wine, noise),
    checkIn: sampleCheckIn(at, { asleepMin, loadBefore, wine }, noise),
  }
  if (at.age === 0) return morning
  const training = sampleTraining(at, noise) ?? EMPTY_EVENING.training
  const practices = samplePractices(at, noise)
  const happened = {
    asleepMin,
    activities: training.sessions.map(({ activity }) => activity ?? ''),
    restDay: training.restDay,
    practised: practices.length > 0,
  }
  const text = isWritingEvening(at, noise) ? choose(at, happened) : ''
  const tags = tagsOf(at, hadWine(at, noise))
  return inAHurry({ ...morning, training, practices, tags, reflections: sampleReflection(text) }, at, noise)
}

/**
 * The journal that a newcomer may look around in: eighteen months of a man who ended testosterone therapy and
 * rebuilds sleep, training and calm. Energy, mood and desire come back slowly and in waves; twice he trains too
 * much and it shows; there is an illness, a journey, weeks in which nothing was written. Invented from the
 * first word to the last, and the same for the same arguments. Days without an entry are left out.
 */
export function makeSampleJournal({
  lastDay,
  zone,
  texts,
  days = SAMPLE_DAYS,
}: SampleJournalInput): SampleEntry[] {
  const noise = sampleNoise(SEED)
  const choose = reflectionChooser(texts, noise)
  const course = sampleCourse({ lastDay, zone, days, noise })
  return course.flatMap((at, index) =>
    isMissed(at, noise) ? [] : [{ day: at.day, evening: eveningOf(at, course[index - 1], noise, choose) }],
  )
}
