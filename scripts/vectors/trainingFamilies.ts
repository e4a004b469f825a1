import { z } from 'zod'
import { type ImpulseResponse, impulseResponse, loadBalance } from '../../shared/training/loadBalance.ts'
import { sessionSpike, weekJump } from '../../shared/training/loadChanges.ts'
import { type DayLoad, dayLoadOf, loadInUnits } from '../../shared/training/sessionLoad.ts'
import { weekLoad } from '../../shared/training/weekLoad.ts'
import { weightedWorkload, workloadRatio } from '../../shared/training/workloadRatio.ts'
import { type Family, series } from './vector.ts'

const loadsInput = z.object({ loads: series })

function asDay(load: number | null): DayLoad {
  if (load === null) return { kind: 'unknown' }
  return load === 0 ? { kind: 'rest' } : { kind: 'value', load }
}

const srpe: Family = (inputs) => {
  const session = z.object({ rpe: z.number().nullable(), min: z.number().nullable() })
  const { sessions } = z.object({ sessions: z.array(session) }).parse(inputs)
  const efforts = sessions.map(({ rpe, min }) => ({ ratingOfPerceivedExertion: rpe, durationMin: min }))
  return { dayLoad: loadInUnits(dayLoadOf({ restDay: false, sessions: efforts })) }
}

const week: Family = (inputs) => {
  const { loads } = loadsInput.parse(inputs)
  const { knownDays, load, meanLoad, sdLoad, monotony, strain } = weekLoad(loads.map(asDay))
  return {
    knownDays,
    load: load.value,
    mean: meanLoad,
    sd: sdLoad,
    monotony: monotony.value,
    strain: strain.value,
    monotonyPopSd: monotony.value === null ? null : monotony.value * Math.sqrt(7 / 6),
    reason: monotony.reason,
  }
}

const acwr: Family = (inputs) => {
  const { loads } = loadsInput.parse(inputs)
  const ratio = workloadRatio(loads)
  const weighted = weightedWorkload(loads)
  return {
    acute: ratio.acute,
    chronicCoupled: ratio.longTerm,
    chronicUncoupled: ratio.earlier,
    coupled: ratio.coupled.value,
    uncoupled: ratio.uncoupled.value,
    ewmaAcute: weighted.acute,
    ewmaChronic: weighted.longTerm,
    ewmaRatio: weighted.ratio.value,
    reason: ratio.coupled.reason,
  }
}

const pmc: Family = (inputs) => {
  const given = loadsInput
    .extend({ ctl0: z.number(), atl0: z.number(), k: z.enum(['1/tau', '1-exp(-1/tau)']) })
    .parse(inputs)
  const chart = loadBalance(given.loads, { longTerm: given.ctl0, shortTerm: given.atl0 }, given.k)
  const last = chart.at(-1)
  if (last === undefined) return {}
  return {
    ctl: last.longTerm,
    atl: last.shortTerm,
    tsbToday: last.balance,
    tsbTomorrow: last.longTerm - last.shortTerm,
  }
}

const banister: Family = (inputs) => {
  const number = z.number()
  const given = z
    .object({
      impulses: z.array(number),
      t: number,
      p0: number,
      k1: number,
      k2: number,
      tau1: number,
      tau2: number,
    })
    .parse(inputs)
  const parameters: ImpulseResponse = given
  return impulseResponse(given.impulses, given.t, parameters)
}

const spike: Family = (inputs) => {
  const given = z.object({ longestPrev30d: z.number(), session: z.number() }).parse(inputs)
  const found = sessionSpike(given.session, given.longestPrev30d)
  return { pct: found?.pct ?? null, category: found?.category ?? null }
}

const jump: Family = (inputs) => {
  const number = z.number()
  const { weekLoads } = z.object({ weekLoads: z.tuple([number, number, number, number]) }).parse(inputs)
  const { weekToWeekPct, vsPriorThreeWeeksPct } = weekJump(weekLoads)
  return { weekToWeekPct, vsPrior3wkMeanPct: vsPriorThreeWeeksPct }
}

/** Section B1 to B4 and B7. */
export const TRAINING_FAMILIES: Readonly<Record<string, Family>> = {
  'B.srpe': srpe,
  'B.week': week,
  'B.acwr': acwr,
  'B.pmc': pmc,
  'B.banister': banister,
  'B.spike': spike,
  'B.weekjump': jump,
}
