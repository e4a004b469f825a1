import { knownValues, mean } from '../statistics/descriptive.ts'

/** How quickly a running load follows the daily one: 1 / tau, or 1 - e^(-1 / tau). */
export type LoadStep = '1/tau' | '1-exp(-1/tau)'

/** One day of the long-term and short-term load chart, in AU. */
export interface LoadBalanceDay {
  /** Running load with tau 42 days. */
  readonly longTerm: number
  /** Running load with tau 7 days. */
  readonly shortTerm: number
  /** Yesterday's long-term minus yesterday's short-term load. */
  readonly balance: number
  /** Balance in percent of yesterday's long-term load; null while that is 0. */
  readonly balancePct: number | null
  /** True for the first 42 days, in which the seed still shows. */
  readonly warmingUp: boolean
}

/** Where the running loads begin: given values, or the mean of the first 14 known days. */
export type LoadSeed = { readonly longTerm: number; readonly shortTerm: number } | 'first-14-known'

const TAU = { longTerm: 42, shortTerm: 7 } as const
const SEED_DAYS = 14

const stepOf = (tau: number, step: LoadStep): number => (step === '1/tau' ? 1 / tau : 1 - Math.exp(-1 / tau))

function seedOf(loads: readonly (number | null)[], seed: LoadSeed): { longTerm: number; shortTerm: number } {
  if (seed !== 'first-14-known') return seed
  const start = mean(knownValues(loads).slice(0, SEED_DAYS)) ?? 0
  return { longTerm: start, shortTerm: start }
}

/** The next running load: held on an unknown day. */
const follow = (running: number, load: number | null, k: number): number =>
  load === null ? running : running + (load - running) * k

/**
 * Long-term load, short-term load and their balance for every day, oldest first, null = unknown (the state is
 * held). The same construct as the vendors' performance chart, in session-RPE units, so their bands do not
 * apply; read it against one's own past.
 */
export function loadBalance(
  loads: readonly (number | null)[],
  seed: LoadSeed = 'first-14-known',
  step: LoadStep = '1/tau',
): LoadBalanceDay[] {
  let { longTerm, shortTerm } = seedOf(loads, seed)
  return loads.map((load, index) => {
    const balance = longTerm - shortTerm
    const balancePct = longTerm > 0 ? (100 * balance) / longTerm : null
    longTerm = follow(longTerm, load, stepOf(TAU.longTerm, step))
    shortTerm = follow(shortTerm, load, stepOf(TAU.shortTerm, step))
    return { longTerm, shortTerm, balance, balancePct, warmingUp: index < TAU.longTerm }
  })
}

/** Parameters of the impulse-response model; taus in days. */
export interface ImpulseResponse {
  readonly p0: number
  readonly k1: number
  readonly k2: number
  readonly tau1: number
  readonly tau2: number
}

/**
 * The impulse-response model of Banister et al. 1975 on day t, from impulses on days 0, 1, 2 and so on before
 * it. For teaching only: its parameters cannot be found from one person's records.
 */
export function impulseResponse(
  impulses: readonly number[],
  t: number,
  { p0, k1, k2, tau1, tau2 }: ImpulseResponse,
): { fitness: number; fatigue: number; performance: number } {
  let fitness = 0
  let fatigue = 0
  impulses.slice(0, t).forEach((impulse, s) => {
    fitness += impulse * Math.exp(-(t - s) / tau1)
    fatigue += impulse * Math.exp(-(t - s) / tau2)
  })
  return { fitness, fatigue, performance: p0 + k1 * fitness - k2 * fatigue }
}
