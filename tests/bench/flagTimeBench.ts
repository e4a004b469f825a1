import { evaluateGuidance, reviseGuidance } from '../../shared/guidance/evaluateGuidance.ts'
import { DEFAULT_GUIDANCE_SETTINGS } from '../../shared/guidance/guidanceSettings.ts'
import { ordinaryLife } from '../../shared/guidance/simulation/ordinaryLife.ts'
import { simulateLife } from '../../shared/guidance/simulation/simulatedPerson.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { onePassMs } from './onePass.ts'

export const TWENTY_YEARS_DAYS = 7305
const WHOLE_ROUNDS = 5
const DAY_ROUNDS = 200

function twentyYears() {
  return simulateLife({ ...ordinaryLife(1, 0), days: TWENTY_YEARS_DAYS })
}

/** All rules over twenty years. */
export async function flagsOverTwentyYears(): Promise<Figure> {
  const days = twentyYears()
  const times: number[] = []
  for (let round = 0; round < WHOLE_ROUNDS; round += 1) {
    times.push(await timed(() => evaluateGuidance(days, DEFAULT_GUIDANCE_SETTINGS)))
  }
  return figure({
    name: 'flags-20y',
    value: median(times),
    unit: 'ms',
    baseline: onePassMs(days),
    note: `all rules over ${TWENTY_YEARS_DAYS} simulated days, median of ${WHOLE_ROUNDS}, against one pass of summing the same loads`,
  })
}

/** One more day after twenty years. */
export async function flagsOfOneDay(): Promise<Figure> {
  const days = twentyYears()
  const last = days.slice(-1)
  const before = evaluateGuidance(days.slice(0, -1), DEFAULT_GUIDANCE_SETTINGS)
  const times: number[] = []
  for (let round = 0; round < DAY_ROUNDS; round += 1) {
    times.push(await timed(() => reviseGuidance(before, last)))
  }
  return figure({
    name: 'flags-day',
    value: median(times),
    unit: 'ms',
    baseline: onePassMs(days),
    note: `one more day after ${TWENTY_YEARS_DAYS - 1}, median of ${DAY_ROUNDS}, against one pass of summing the same loads`,
  })
}
