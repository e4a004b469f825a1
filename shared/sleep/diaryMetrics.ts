import type { CivilDate } from '../calendar/civilDate.ts'
import { known, type Metric, type Unit, unavailable } from '../statistics/metric.ts'
import { type NightClocks, type ResolvedNight, resolveNight } from './resolveNight.ts'

/** The answers of a sleep diary that its quantities are computed from; null = not recorded. */
export interface DiaryAnswers extends NightClocks {
  readonly sleepOnsetLatencyMin: number | null
  readonly awakenings: number | null
  readonly wakeAfterSleepOnsetMin: number | null
  readonly attemptAfterFinalAwakeningMin: number | null
}

export type DiaryField = keyof DiaryAnswers

/** Something unlikely enough to ask about. It never changes a value. */
export type DiaryWarning = 'short-time-in-bed' | 'long-time-in-bed' | 'long-sleep-onset-latency'

/** How missing answers are treated. */
export interface DiaryAssumptions {
  /** Take the time of getting into bed for a missing time of trying to sleep. Off: those metrics are null. */
  triedToSleepAtBedtime: boolean
}

/** The quantities of one night. Durations are elapsed minutes, so a night with a clock change is an hour shorter or longer. */
export interface DiaryMetrics {
  readonly timeInBed: Metric<'min'>
  /** SPT, from falling asleep to the final awakening. */
  readonly sleepPeriodTime: Metric<'min'>
  readonly totalSleepTime: Metric<'min'>
  /** TWAK, from the final awakening to getting up. */
  readonly terminalWakefulness: Metric<'min'>
  /** DSE, time spent asleep or trying to sleep: SOL + SPT + TASAFA. */
  readonly durationOfSleepEpisode: Metric<'min'>
  /** TST of DSE: the primary sleep efficiency (Reed & Sacco 2016). An upper bound while TASAFA is assumed. */
  readonly sleepEfficiency: Metric<'%'>
  /** TST of time in bed, which counts reading in bed as lost sleep. Never mixed with the other in one trend. */
  readonly sleepEfficiencyInBed: Metric<'%'>
  /** TST of SPT. */
  readonly sleepMaintenanceEfficiency: Metric<'%'>
  /** Sleep onset, midpoint and final awakening, UTC milliseconds; null when not computable. */
  readonly onsetMs: number | null
  readonly midpointMs: number | null
  readonly finalAwakeningMs: number | null
  /** Which missing answers were filled by an assumption. */
  readonly assumed: readonly DiaryField[]
  readonly warnings: readonly DiaryWarning[]
}

const MINUTE_MS = 60_000
const WARN = { shortTimeInBedMin: 60, longTimeInBedMin: 960, longOnsetLatencyMin: 240 } as const
const LONGEST_NIGHT_MIN = 1440

/** The answers as minutes, with assumptions filled in. */
interface Quantities {
  solMin: number | null
  wasoMin: number | null
  tasafaMin: number
  onsetMs: number | null
  tibMin: number | null
  sptMin: number | null
  tstMin: number | null
  twakMin: number | null
}

const minutesBetween = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : (to - from) / MINUTE_MS

function quantitiesOf(night: ResolvedNight, answers: DiaryAnswers): Quantities {
  const { sleepOnsetLatencyMin: solMin, awakenings, wakeAfterSleepOnsetMin } = answers
  const wasoMin = wakeAfterSleepOnsetMin ?? (awakenings === 0 ? 0 : null)
  const tried = night.timeTriedToSleep
  const onsetMs = tried === null || solMin === null ? null : tried + solMin * MINUTE_MS
  const sptMin = minutesBetween(onsetMs, night.finalAwakening)
  return {
    solMin,
    wasoMin,
    tasafaMin: answers.attemptAfterFinalAwakeningMin ?? 0,
    onsetMs,
    tibMin: minutesBetween(night.timeIntoBed, night.timeOutOfBed),
    sptMin,
    tstMin: sptMin === null || wasoMin === null ? null : sptMin - wasoMin,
    twakMin: minutesBetween(night.finalAwakening, night.timeOutOfBed),
  }
}

/** Order broken, negative sleep, or more time trying to sleep again than there was after waking. */
function isInconsistent({ tibMin, sptMin, tstMin, twakMin, tasafaMin }: Quantities): boolean {
  return (
    (sptMin !== null && (sptMin < 0 || sptMin >= LONGEST_NIGHT_MIN)) ||
    (tstMin !== null && tstMin < 0) ||
    (tibMin !== null && tibMin >= LONGEST_NIGHT_MIN) ||
    (twakMin !== null && tasafaMin > twakMin)
  )
}

function warningsOf({ tibMin, solMin }: Quantities): DiaryWarning[] {
  const warnings: DiaryWarning[] = []
  if (tibMin !== null && tibMin < WARN.shortTimeInBedMin) warnings.push('short-time-in-bed')
  if (tibMin !== null && tibMin > WARN.longTimeInBedMin) warnings.push('long-time-in-bed')
  if (solMin !== null && solMin > WARN.longOnsetLatencyMin) warnings.push('long-sleep-onset-latency')
  return warnings
}

function withAssumptions(answers: DiaryAnswers, assume: DiaryAssumptions): [DiaryAnswers, DiaryField[]] {
  const assumed: DiaryField[] = []
  let filled = answers
  if (assume.triedToSleepAtBedtime && answers.timeTriedToSleep === null && answers.timeIntoBed !== null) {
    filled = { ...answers, timeTriedToSleep: answers.timeIntoBed }
    assumed.push('timeTriedToSleep')
  }
  if (answers.wakeAfterSleepOnsetMin === null && answers.awakenings === 0)
    assumed.push('wakeAfterSleepOnsetMin')
  if (answers.attemptAfterFinalAwakeningMin === null) assumed.push('attemptAfterFinalAwakeningMin')
  return [filled, assumed]
}

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : (100 * part) / whole

const PERIOD: readonly DiaryField[] = ['timeTriedToSleep', 'sleepOnsetLatencyMin', 'finalAwakening']
const SLEEP: readonly DiaryField[] = [...PERIOD, 'wakeAfterSleepOnsetMin']
const EPISODE: readonly DiaryField[] = [...PERIOD, 'attemptAfterFinalAwakeningMin']
const SLEEP_OF_EPISODE: readonly DiaryField[] = [...SLEEP, 'attemptAfterFinalAwakeningMin']

/**
 * The quantities of the consensus sleep diary (Carney et al. 2012, Sleep 35:287), their validity after Shaffer
 * et al. 2023 (Sleep 46:zsad199). A missing TASAFA counts as 0 and no awakenings as no wake time, both named in
 * `assumed`. Into bed 22:45, tried 23:10, asleep after 25, 20 awake, awake 06:35, up 06:55: TST 400, 81.6 % of
 * the time in bed.
 */
export function diaryMetrics(
  answers: DiaryAnswers,
  wakeDate: CivilDate,
  zone: string,
  assume: DiaryAssumptions = { triedToSleepAtBedtime: false },
): DiaryMetrics {
  const [filled, assumed] = withAssumptions(answers, assume)
  const night = resolveNight(filled, wakeDate, zone)
  const q = quantitiesOf(night, filled)
  const broken = isInconsistent(q)
  const metric = <U extends Unit>(
    value: number | null,
    unit: U,
    inputs: readonly DiaryField[],
  ): Metric<U> => {
    const inputsUsed = inputs.filter((field) => filled[field] !== null || assumed.includes(field))
    const basis = { n: inputsUsed.length, needed: inputs.length, inputsUsed }
    if (broken) return unavailable('INCONSISTENT', unit, basis)
    return value === null ? unavailable('MISSING_INPUT', unit, basis) : known(value, unit, basis)
  }
  const dse = q.sptMin === null || q.solMin === null ? null : q.solMin + q.sptMin + q.tasafaMin
  const bed: readonly DiaryField[] = ['timeIntoBed', 'timeOutOfBed']
  const midpoint =
    q.onsetMs === null || night.finalAwakening === null ? null : (q.onsetMs + night.finalAwakening) / 2
  return {
    timeInBed: metric(q.tibMin, 'min', bed),
    sleepPeriodTime: metric(q.sptMin, 'min', PERIOD),
    totalSleepTime: metric(q.tstMin, 'min', SLEEP),
    terminalWakefulness: metric(q.twakMin, 'min', ['finalAwakening', 'timeOutOfBed']),
    durationOfSleepEpisode: metric(dse, 'min', EPISODE),
    sleepEfficiency: metric(ratio(q.tstMin, dse), '%', SLEEP_OF_EPISODE),
    sleepEfficiencyInBed: metric(ratio(q.tstMin, q.tibMin), '%', [...SLEEP, ...bed]),
    sleepMaintenanceEfficiency: metric(ratio(q.tstMin, q.sptMin), '%', SLEEP),
    onsetMs: broken ? null : q.onsetMs,
    midpointMs: broken ? null : midpoint,
    finalAwakeningMs: broken ? null : night.finalAwakening,
    assumed,
    warnings: warningsOf(q),
  }
}
