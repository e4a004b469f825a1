import { z } from 'zod'
import { breathsPerMinute } from '../../shared/stress/breathing.ts'
import { moodSummary } from '../../shared/stress/moodSummary.ts'
import {
  perceivedStress4,
  perceivedStress10,
  twoItemScore,
  wellBeing5,
} from '../../shared/stress/questionnaireScores.ts'
import { tensionChange } from '../../shared/stress/tensionChange.ts'
import { type Family, series } from './vector.ts'

const answersOf = (inputs: unknown) => z.object({ answers: series }).parse(inputs).answers

const wellBeing: Family = (inputs) => {
  const score = wellBeing5(answersOf(inputs))
  return { raw: score?.raw ?? null, pct: score?.pct ?? null, band: score?.band ?? null }
}

const twoItems: Family = (inputs) => {
  const score = twoItemScore(answersOf(inputs))
  return { score: score?.score ?? null, atOrAboveCut3: score?.atOrAboveCut3 ?? null }
}

const tension: Family = (inputs) => {
  const { prePost } = z.object({ prePost: z.array(z.tuple([z.number(), z.number()])) }).parse(inputs)
  const change = tensionChange(prePost.map(([before, after]) => ({ before, after })))
  return {
    n: change.meanDelta.n,
    medianDelta: change.medianDelta.value,
    meanDelta: change.meanDelta.value,
    sdDelta: change.sdDelta,
    dz: change.dz.value,
    ci95: change.ci95,
    reason: change.dz.reason,
  }
}

const breath: Family = (inputs) => {
  const number = z.number()
  const { phasesSec } = z.object({ phasesSec: z.tuple([number, number, number, number]) }).parse(inputs)
  const [inhaleSec, holdFullSec, exhaleSec, holdEmptySec] = phasesSec
  const rate = breathsPerMinute({ inhaleSec, holdFullSec, exhaleSec, holdEmptySec })
  return { breathsPerMin: rate, cyclesIn5Min: rate === null ? null : rate * 5 }
}

const mood: Family = (inputs) => {
  const summary = moodSummary(z.object({ valenceDaily: series }).parse(inputs).valenceDaily)
  return {
    n: summary.n,
    mean: summary.mean,
    sd: summary.sd,
    pairs: summary.pairs,
    mssd: summary.meanSquaredDifference,
    rmssd: summary.rootMeanSquaredDifference,
  }
}

/** Section C. */
export const STRESS_FAMILIES: Readonly<Record<string, Family>> = {
  'C.pss10': (inputs) => ({ score: perceivedStress10(answersOf(inputs)) }),
  'C.pss4': (inputs) => ({ score: perceivedStress4(answersOf(inputs)) }),
  'C.who5': wellBeing,
  'C.phq2': twoItems,
  'C.gad2': twoItems,
  'C.tension': tension,
  'C.breath': breath,
  'C.mood': mood,
}
