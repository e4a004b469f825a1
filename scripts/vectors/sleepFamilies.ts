import { z } from 'zod'
import { type CivilDate, parseCivilDate } from '../../shared/calendar/civilDate.ts'
import { type ClockTime, minutesOfDay, parseClockTime } from '../../shared/calendar/clockTime.ts'
import { clockTimeSchema } from '../../shared/calendar/schemas.ts'
import { localToUtc, utcToLocal } from '../../shared/calendar/zone.ts'
import { diaryMetrics } from '../../shared/sleep/diaryMetrics.ts'
import { sleepDebt } from '../../shared/sleep/sleepDebt.ts'
import { sleepHabitScore } from '../../shared/sleep/sleepHabits.ts'
import { type SleepSpan, sleepRegularity } from '../../shared/sleep/sleepRegularityIndex.ts'
import { clockTimeSummary } from '../../shared/sleep/sleepTimeVariability.ts'
import { socialJetlagParts } from '../../shared/sleep/socialJetlag.ts'
import { type Family, series } from './vector.ts'

function dateOf(local: string): CivilDate {
  const date = parseCivilDate(local.slice(0, 10))
  if (date === null) throw new Error(`no date in ${local}`)
  return date
}

function clockOf(local: string): ClockTime {
  const clock = parseClockTime(local.slice(-5))
  if (clock === null) throw new Error(`no time in ${local}`)
  return clock
}

const utcOf = (local: string, zone: string): number => localToUtc(dateOf(local), clockOf(local), zone)

function localOf(ms: number | null, zone: string, seconds: boolean): string | null {
  if (ms === null) return null
  const { date, clock, second } = utcToLocal(ms, zone)
  return `${date}T${clock}${seconds ? `:${String(second).padStart(2, '0')}` : ''}`
}

const local = z.string().nullable()
const diaryInputs = z.object({
  bed: local,
  trySleep: local,
  solMin: z.number().nullable(),
  wasoMin: z.number().nullable(),
  finalWake: local,
  outOfBed: local,
  tasafaMin: z.number().nullable(),
  wakeDate: z.string().optional(),
  zone: z.string(),
})

const diary: Family = (inputs) => {
  const given = diaryInputs.parse(inputs)
  const clock = (text: string | null) => (text === null ? null : clockOf(text))
  const answers = {
    timeIntoBed: clock(given.bed),
    timeTriedToSleep: clock(given.trySleep),
    finalAwakening: clock(given.finalWake),
    timeOutOfBed: clock(given.outOfBed),
    sleepOnsetLatencyMin: given.solMin,
    awakenings: null,
    wakeAfterSleepOnsetMin: given.wasoMin,
    attemptAfterFinalAwakeningMin: given.tasafaMin,
  }
  const wakeDate = dateOf(given.wakeDate ?? given.outOfBed ?? given.finalWake ?? '')
  const night = diaryMetrics(answers, wakeDate, given.zone)
  return {
    onsetLocal: localOf(night.onsetMs, given.zone, false),
    tib: night.timeInBed.value,
    spt: night.sleepPeriodTime.value,
    tst: night.totalSleepTime.value,
    twak: night.terminalWakefulness.value,
    dse: night.durationOfSleepEpisode.value,
    seTib: night.sleepEfficiencyInBed.value,
    seDse: night.sleepEfficiency.value,
    sme: night.sleepMaintenanceEfficiency.value,
    midLocal: localOf(night.midpointMs, given.zone, true),
    tasafaAssumed: night.assumed.includes('attemptAfterFinalAwakeningMin'),
    reason: night.totalSleepTime.reason,
    warnings: night.warnings,
  }
}

const circ: Family = (inputs) => {
  const { clockTimes } = z.object({ clockTimes: z.array(clockTimeSchema) }).parse(inputs)
  const summary = clockTimeSummary(clockTimes)
  return {
    R: summary?.resultantLength ?? null,
    meanMin: summary?.meanMin ?? null,
    sdMin: summary?.sdMin ?? null,
    angDevMin: summary?.angularDeviationMin ?? null,
  }
}

const jetlagInputs = z.object({
  onsetWork: clockTimeSchema,
  endWork: clockTimeSchema,
  onsetFree: clockTimeSchema,
  endFree: clockTimeSchema,
  workDaysPerWeek: z.number(),
})

const sjl: Family = (inputs) => {
  const { onsetWork, endWork, onsetFree, endFree, workDaysPerWeek } = jetlagInputs.parse(inputs)
  const parts = socialJetlagParts({
    onsetWorkMin: minutesOfDay(onsetWork),
    endWorkMin: minutesOfDay(endWork),
    onsetFreeMin: minutesOfDay(onsetFree),
    endFreeMin: minutesOfDay(endFree),
    workDaysPerWeek,
  })
  return {
    sdW: parts.sleepDurationWorkMin,
    sdF: parts.sleepDurationFreeMin,
    sdWeek: parts.sleepDurationWeekMin,
    mswMin: parts.midSleepWorkMin,
    msfMin: parts.midSleepFreeMin,
    sjlRelH: parts.relativeHours,
    sjlH: parts.hours,
    sjlScH: parts.correctedHours,
    msfScMin: parts.midSleepFreeCorrectedMin,
  }
}

const spanInputs = z.tuple([z.string(), z.string()])
const regularityInputs = z.object({
  nights: z.array(z.object({ wakeDate: z.string(), sleep: spanInputs.nullable() })),
  naps: z.array(spanInputs),
  zone: z.string(),
})

const sri: Family = (inputs) => {
  const { nights, naps, zone } = regularityInputs.parse(inputs)
  const span = ([start, end]: [string, string]): SleepSpan => ({
    startMs: utcOf(start, zone),
    endMs: utcOf(end, zone),
  })
  const { validPairs, agreementPct, index } = sleepRegularity(
    nights.map(({ wakeDate, sleep }) => ({
      wakeDate: dateOf(wakeDate),
      sleep: sleep === null ? null : span(sleep),
    })),
    naps.map(span),
    zone,
  )
  return { validPairs, agreementPct, sri: index }
}

const debt: Family = (inputs) => {
  const { needMin, tst24hMin } = z.object({ needMin: z.number(), tst24hMin: series }).parse(inputs)
  const { netDebt, meanShortfall, deficitOnly } = sleepDebt(tst24hMin, needMin)
  return {
    knownNights: netDebt.n,
    netDebtMin: netDebt.value,
    meanShortfallMin: meanShortfall.value,
    deficitOnlyMin: deficitOnly.value,
    reason: netDebt.reason,
  }
}

const habits: Family = (inputs) => {
  const answer = z.union([z.literal(0), z.literal(1), z.literal('na'), z.null()])
  const { answers } = z.object({ answers: z.record(z.string(), answer) }).parse(inputs)
  const { answered, met, metPct } = sleepHabitScore(answers)
  return { answered, met, pct: metPct.value, reason: metPct.reason }
}

/** Section A. */
export const SLEEP_FAMILIES: Readonly<Record<string, Family>> = {
  'A.diary': diary,
  'A.circ': circ,
  'A.sjl': sjl,
  'A.sri': sri,
  'A.debt': debt,
  'A.habits': habits,
}
