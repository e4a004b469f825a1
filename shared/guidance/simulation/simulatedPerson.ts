import { addDays, type CivilDate } from '../../calendar/civilDate.ts'
import type { HooperItems } from '../../readiness/hooperIndex.ts'
import { mulberry32 } from '../../statistics/mulberry32.ts'
import type { DayLoad } from '../../training/sessionLoad.ts'
import { type GuidanceDay, unknownGuidanceDay } from '../guidanceDay.ts'

/** A stretch of too much training. */
export interface Overreach {
  /** Index of the first such day. */
  readonly from: number
  /** Every session's load is multiplied by this from the first day on: 1.5 is half as much again. */
  readonly loadFactor: number
  /** How long the load stays up. */
  readonly days: number
  /**
   * Days until readiness, which on the first day is as usual, has clearly moved, in a straight line; 0 = it moves
   * at once. After the stretch it returns as slowly.
   */
  readonly lagDays: number
}

/**
 * A made-up person, for asking how noisy or how slow the rules are. Nothing here describes real people: the
 * spreads are plausible guesses, and results are only as good as they are.
 *
 * The usual week has five sessions, some of them skipped. Their loads vary by a fifth, 6 days in 100 are not recorded, the heart is measured on 70 and a session rated as comparable on 30. All measures share a spell of
 * better and worse days. Overreaching multiplies the load of the sessions, which are as many and as often skipped
 * as before, and moves the measures as `MOVED` says. Someone who overreaches does not fall ill as well.
 */
export interface SimulatedLife {
  readonly seed: number
  readonly start: CivilDate
  readonly days: number
  readonly overreach: Overreach | null
  /** How much of one day's spell carries over to the next, 0 to just under 1; 0.4 is usual here. */
  readonly carriesOver: number
  /** Chance that a planned session is skipped; 0.15 is usual here, 0 is the most regular training. */
  readonly skipsSession: number
}

/** Chance of each thing on a day, and how strongly one day follows the last. */
const HABITS = {
  recordsDay: 0.94,
  measuresHeart: 0.7,
  fallsIll: 2 / 365,
  illDays: 4,
  ratesPerformance: 0.3,
} as const

/** How far each measure has moved once overreaching shows: each Hooper item and valence by 1.6 steps, sleep in minutes. */
const MOVED = {
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

function loadOf(
  random: () => number,
  { weekday, loadFactor, skipsSession }: Pick<DayCondition, 'weekday' | 'loadFactor' | 'skipsSession'>,
): DayLoad {
  const planned = WEEK[weekday] ?? null
  if (planned === null || random() < skipsSession) return { kind: 'rest' }
  const [rating, minutes] = planned
  const load = rating * minutes * loadFactor * Math.exp(0.2 * normal(random))
  return { kind: 'value', load: Math.round(load) }
}

function hooperOf(random: () => number, tiredness: number): HooperItems {
  const item = () => halfSteps(2.8 + tiredness + 0.7 * normal(random), 1, 7)
  return { sleepQuality: item(), stress: item(), fatigue: item(), soreness: item() }
}

interface DayCondition {
  readonly weekday: number
  readonly skipsSession: number
  /** Of the sessions' load; 1 = as usual. */
  readonly loadFactor: number
  /** 0 = as usual, 1 = overreaching shows fully. */
  readonly strain: number
  /** How this stretch of days feels, carried over from day to day; 0 on average. */
  readonly spell: number
  readonly ill: boolean
}

function recordsOf(random: () => number, condition: DayCondition): Partial<GuidanceDay> {
  const { weekday, strain, spell, ill } = condition
  const unwell = ill ? 1 : 0
  const load = ill ? ({ kind: 'rest' } as const) : loadOf(random, condition)
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
    hooper: hooperOf(random, 0.35 * spell + MOVED.hooper * strain + unwell),
    valence: halfSteps(0.8 - 0.4 * spell - MOVED.valence * strain - unwell + 0.6 * normal(random), -3, 3),
    totalSleepTime24hMin: Math.round(
      445 + (weekday >= 5 ? 35 : 0) - 12 * spell - MOVED.sleepMin * strain + 38 * normal(random),
    ),
    tags: ill ? ['ill'] : [],
  }
  if (!wears) return measured
  return {
    ...measured,
    restingHeartRateBpm: 54 + 0.8 * spell + MOVED.beats * strain + 5 * unwell + 1.8 * normal(random),
    hrvRmssdMs: Math.exp(4 - 0.05 * spell - MOVED.lnRmssd * strain - 0.15 * unwell + 0.13 * normal(random)),
  }
}

/** The load and the strain of a day: how much is trained, and how far that shows. */
function burden(overreach: Overreach | null, index: number): Pick<DayCondition, 'loadFactor' | 'strain'> {
  if (overreach === null || index < overreach.from) return { loadFactor: 1, strain: 0 }
  const { from, loadFactor, days, lagDays } = overreach
  const shareOfLag = (day: number) => (lagDays === 0 ? 1 : Math.min(1, day / lagDays))
  const since = index - from
  if (since < days) return { loadFactor, strain: shareOfLag(since) }
  return { loadFactor: 1, strain: shareOfLag(days - 1) * (1 - shareOfLag(since - days + 1)) }
}

/** The days of a simulated person; the same life always gives the same days. */
export function simulateLife(life: SimulatedLife): GuidanceDay[] {
  const { seed, start, days, overreach, carriesOver, skipsSession } = life
  const random = mulberry32(seed)
  let spell = 0
  let illUntil = -1
  return Array.from({ length: days }, (_, index) => {
    spell = carriesOver * spell + normal(random)
    if (random() < HABITS.fallsIll && overreach === null) illUntil = index + HABITS.illDays
    const ill = index < illUntil
    const condition = { weekday: index % 7, skipsSession, ...burden(overreach, index), spell, ill }
    const records = recordsOf(random, condition)
    const blank = unknownGuidanceDay(addDays(start, index))
    return random() < HABITS.recordsDay ? { ...blank, ...records } : blank
  })
}
