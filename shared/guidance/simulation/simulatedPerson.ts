import { addDays, type CivilDate } from '../../calendar/civilDate.ts'
import type { HooperItems } from '../../readiness/hooperIndex.ts'
import { mulberry32 } from '../../statistics/mulberry32.ts'
import type { DayLoad } from '../../training/sessionLoad.ts'
import { type GuidanceDay, unknownGuidanceDay } from '../guidanceDay.ts'

/**
 * A made-up person, for asking how noisy or how slow the rules are. Nothing here describes real people: the
 * spreads are plausible guesses, and results are only as good as they are.
 */
export interface SimulatedLife {
  readonly seed: number
  readonly start: CivilDate
  readonly days: number
  /** Day from which training rises sharply and everything else answers it; null = never. */
  readonly overreachFrom: number | null
  /** How much of one day's spell carries over to the next, 0 to just under 1; 0.4 is usual here. */
  readonly carriesOver: number
  /** Strength of overreaching: 1 = nearly double the load, with sleep, mood and ratings clearly moved. */
  readonly overload: number
}

/** Chance of each thing on a day, and how strongly one day follows the last. */
const HABITS = {
  recordsDay: 0.94,
  measuresHeart: 0.7,
  tripsSkippedSession: 0.15,
  fallsIll: 2 / 365,
  illDays: 4,
  ratesPerformance: 0.3,
} as const

/** How far overreaching moves each measure, reached over some days. */
const OVERREACH = {
  loadFactor: 1.9,
  days: 3,
  hooper: 1.6,
  valence: 1.6,
  sleepMin: 70,
  beats: 6,
  lnRmssd: 0.2,
} as const

/** Rating and minutes of the usual week, Monday first; null = rest. */
const WEEK: readonly (readonly [number, number] | null)[] = [
  [5, 60],
  null,
  [6, 50],
  [4, 45],
  null,
  [7, 75],
  [3, 40],
]

/** Numbers with a normal spread around 0 (Box & Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

const halfSteps = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, Math.round(value * 2) / 2))

function loadOf(random: () => number, weekday: number, strain: number): DayLoad {
  const planned = WEEK[weekday] ?? (strain > 0.5 ? ([4, 45] as const) : null)
  if (planned === null || (random() < HABITS.tripsSkippedSession && strain < 0.5)) return { kind: 'rest' }
  const [rating, minutes] = planned
  const factor = 1 + strain * (OVERREACH.loadFactor - 1)
  const load = rating * minutes * factor * Math.exp(0.2 * normal(random))
  return { kind: 'value', load: Math.round(load) }
}

function hooperOf(random: () => number, tiredness: number): HooperItems {
  const item = () => halfSteps(2.8 + tiredness + 0.7 * normal(random), 1, 7)
  return { sleepQuality: item(), stress: item(), fatigue: item(), soreness: item() }
}

interface DayCondition {
  readonly weekday: number
  /** 0 = as usual, 1 = fully overreached. */
  readonly strain: number
  /** How this stretch of days feels, carried over from day to day; 0 on average. */
  readonly spell: number
  readonly ill: boolean
}

function recordsOf(
  random: () => number,
  { weekday, strain, spell, ill }: DayCondition,
): Partial<GuidanceDay> {
  const unwell = ill ? 1 : 0
  const load = ill ? ({ kind: 'rest' } as const) : loadOf(random, weekday, strain)
  const wears = random() < HABITS.measuresHeart
  const rates = load.kind === 'value' && random() < HABITS.ratesPerformance
  const performance = Math.round(0.8 * normal(random) - 1.2 * strain - 0.2 * spell)
  const measured: Partial<GuidanceDay> = {
    load,
    sessions: rates
      ? [
          {
            activity: 'run',
            durationMin: null,
            distanceKm: null,
            performance: Math.max(-2, Math.min(2, performance)),
          },
        ]
      : [],
    hooper: hooperOf(random, 0.35 * spell + OVERREACH.hooper * strain + unwell),
    valence: halfSteps(0.8 - 0.4 * spell - OVERREACH.valence * strain - unwell + 0.6 * normal(random), -3, 3),
    totalSleepTime24hMin: Math.round(
      445 + (weekday >= 5 ? 35 : 0) - 12 * spell - OVERREACH.sleepMin * strain + 38 * normal(random),
    ),
    tags: ill ? ['ill'] : [],
  }
  if (!wears) return measured
  return {
    ...measured,
    restingHeartRateBpm: 54 + 0.8 * spell + OVERREACH.beats * strain + 5 * unwell + 1.8 * normal(random),
    hrvRmssdMs: Math.exp(
      4 - 0.05 * spell - OVERREACH.lnRmssd * strain - 0.15 * unwell + 0.13 * normal(random),
    ),
  }
}

/** The days of a simulated person; the same life always gives the same days. */
export function simulateLife({
  seed,
  start,
  days,
  overreachFrom,
  carriesOver,
  overload,
}: SimulatedLife): GuidanceDay[] {
  const random = mulberry32(seed)
  let spell = 0
  let illUntil = -1
  return Array.from({ length: days }, (_, index) => {
    spell = carriesOver * spell + normal(random)
    if (random() < HABITS.fallsIll && overreachFrom === null) illUntil = index + HABITS.illDays
    const since = overreachFrom === null ? -1 : index - overreachFrom
    const strain = since < 0 ? 0 : overload * Math.min(1, (since + 1) / OVERREACH.days)
    const condition = { weekday: index % 7, strain, spell, ill: index < illUntil }
    const records = recordsOf(random, condition)
    const blank = unknownGuidanceDay(addDays(start, index))
    return random() < HABITS.recordsDay ? { ...blank, ...records } : blank
  })
}
