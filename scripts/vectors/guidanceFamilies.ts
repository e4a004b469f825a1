import { z } from 'zod'
import {
  bothOf,
  INITIAL_ESCALATION,
  rawMismatchLevel,
  stepEscalation,
} from '../../shared/guidance/escalation.ts'
import { crossingOf, INITIAL_RULE_STATE, stepHysteresis } from '../../shared/guidance/hysteresis.ts'
import { compareWithBaseline } from '../../shared/readiness/baseline.ts'
import { energyAvailability } from '../../shared/readiness/energyAvailability.ts'
import { hrvBand } from '../../shared/readiness/heartRateVariability.ts'
import { hooperIndex } from '../../shared/readiness/hooperIndex.ts'
import { readinessLow } from '../../shared/readiness/readinessLow.ts'
import { restingHeartRateSignal } from '../../shared/readiness/readinessSignals.ts'
import { type Family, series } from './vector.ts'

const rating = z.number().nullable()
const flags = z.array(z.boolean().nullable())
const RECENT_NEEDED = 2

function hooperDeparture(inputs: Record<string, unknown>) {
  const { baseline, last3, sdFloor } = z
    .object({ baseline: series, last3: series, sdFloor: z.number() })
    .parse(inputs)
  const { departure, nBaseline, nRecent } = compareWithBaseline(baseline, last3, {
    sdFloor,
    neededRecent: RECENT_NEEDED,
  })
  return {
    nBaseline,
    nRecent,
    baselineMean: departure?.baselineMean ?? null,
    baselineSd: departure?.baselineSd ?? null,
    recentMean: departure?.recentMean ?? null,
    z: departure?.z ?? null,
    reason: departure === null ? 'THIN_DATA' : null,
  }
}

const hooper: Family = (inputs) => {
  if (!('ratings' in inputs)) return hooperDeparture(inputs)
  const items = z.object({ sleep: rating, stress: rating, fatigue: rating, soreness: rating })
  const { ratings } = z.object({ ratings: items }).parse(inputs)
  return { index: hooperIndex({ ...ratings, sleepQuality: ratings.sleep }) }
}

const restingHeartRate: Family = (inputs) => {
  const { baseline, last3, sdFloor, minDelta, minZ } = z
    .object({
      baseline: series,
      last3: series,
      sdFloor: z.number(),
      minDelta: z.number(),
      minZ: z.number(),
    })
    .parse(inputs)
  const { adverse, comparison } = restingHeartRateSignal(
    { baseline, recent: last3 },
    { enterBpm: minDelta, clearBpm: 3, enterZ: minZ, clearZ: 0.5, sdFloor },
  )
  const { departure } = comparison
  return {
    baselineMean: departure?.baselineMean ?? null,
    baselineSd: departure?.baselineSd ?? null,
    recentMean: departure?.recentMean ?? null,
    z: departure?.z ?? null,
    deltaBpm: departure?.delta ?? null,
    trigger: adverse,
    reason: departure === null ? 'THIN_DATA' : null,
  }
}

const hrv: Family = (inputs) => {
  const given = z.object({ rmssdBaselineMs: series, rmssdLast7Ms: series }).parse(inputs)
  const { comparison, band, cvPct } = hrvBand(given.rmssdBaselineMs, given.rmssdLast7Ms)
  const { departure, nBaseline, nRecent } = comparison
  return {
    nBaseline,
    nRecent,
    baselineMean: departure?.baselineMean ?? null,
    baselineSd: departure?.baselineSd ?? null,
    swc: band?.smallestWorthwhileChange ?? null,
    lower: band?.lower ?? null,
    upper: band?.upper ?? null,
    rollingMean: departure?.recentMean ?? null,
    cvPct,
    status: band?.status ?? null,
    reason: band === null ? 'THIN_DATA' : null,
  }
}

const energy: Family = (inputs) => {
  const number = z.number()
  const given = z.object({ intakeKcal: number, exerciseKcal: number, ffmKg: number }).parse(inputs)
  return { ea: energyAvailability(given.intakeKcal, given.exerciseKcal, given.ffmKg) }
}

const hysteresis: Family = (inputs) => {
  const { values, enter, clear } = z
    .object({ values: series, enter: z.number(), clear: z.number() })
    .parse(inputs)
  let rule = INITIAL_RULE_STATE
  return {
    states: values.map((value) => {
      rule = stepHysteresis(rule, crossingOf(value, enter, clear))
      return rule.state
    }),
  }
}

const readiness: Family = (inputs) => {
  const known = z.boolean().nullable()
  const signals = z.object({
    hooperHigh: known,
    rhrHigh: known,
    hrvLow: known,
    sleepShort: known,
    moodLow: known,
    perfDown: known,
  })
  const { days } = z.object({ days: z.array(signals) }).parse(inputs)
  return { readinessLow: days.map(readinessLow) }
}

const escalate: Family = (inputs) => {
  if ('raw' in inputs) {
    const { raw } = z.object({ raw: z.array(z.enum(['none', 'watch', 'act'])) }).parse(inputs)
    let level = INITIAL_ESCALATION
    return {
      shown: raw.map((next) => {
        level = stepEscalation(level, next)
        return level.shown
      }),
    }
  }
  const given = z.object({ loadHigh: flags, readinessLow: flags }).parse(inputs)
  const days = given.loadHigh.map((high, day) => bothOf(high, given.readinessLow[day] ?? null))
  return { level: days.map((_, day) => rawMismatchLevel(days.slice(0, day + 1))) }
}

/** Section B5, B6 and B8. */
export const GUIDANCE_FAMILIES: Readonly<Record<string, Family>> = {
  'B.hooper': hooper,
  'B.rhr': restingHeartRate,
  'B.hrv': hrv,
  'B.ea': energy,
  'B.flag.hyst': hysteresis,
  'B.readiness': readiness,
  'B.escalate': escalate,
}
