import { DEFAULT_GUIDANCE_SETTINGS, type GuidanceSettings } from '../../shared/guidance/guidanceSettings.ts'
import { flagNoise } from '../../shared/guidance/simulation/flagNoise.ts'
import {
  type FlagSpeed,
  flagSpeed,
  overloadGrid,
  USUAL_OVERLOAD,
} from '../../shared/guidance/simulation/flagSpeed.ts'
import { type Figure, figure } from './figure.ts'

const RUNS = 200
const SEED = 1
const WANTED = 0.95
const NOISE = { years: 100, seed: 1000 }
const FACTORS = [1.3, 1.5, 1.7, 2]
const LAGS = [0, 3, 5]

/** Limits that a person could move, looser and looser. The rules stay as they are. */
const LOOSER: readonly (readonly [string, GuidanceSettings['limits']])[] = [
  ['1.1 x the weeks before', { 'X-01': { highLoadRatio: 1.1 } }],
  ['1.1 x, 2 of 5, 5 of 10', { 'X-01': { highLoadRatio: 1.1, enterDays: 2 }, 'X-02': { enterDays: 5 } }],
]

const percent = (share: number): string => String(Math.round(100 * share))
const inShort = ({ watchWithin7, actWithin14, bothInTime }: FlagSpeed): string =>
  [watchWithin7, actWithin14, bothInTime].map(percent).join('/')

function measured(more: Partial<Parameters<typeof flagSpeed>[0]> = {}): FlagSpeed {
  const [speed] = flagSpeed({ runs: RUNS, seed: SEED, overloads: [USUAL_OVERLOAD], ...more })
  if (speed === undefined) throw new RangeError('nothing was measured')
  return speed
}

function curve(): string {
  return flagSpeed({ runs: RUNS, seed: SEED, overloads: overloadGrid(FACTORS, LAGS) })
    .map((speed) => `x${speed.loadFactor} lag ${speed.lagDays}: ${inShort(speed)}`)
    .join(', ')
}

function tradeOff(): string {
  return LOOSER.map(([name, limits]) => {
    const settings = { ...DEFAULT_GUIDANCE_SETTINGS, limits }
    const regular = inShort(measured({ settings, skipsSession: 0 }))
    const act = flagNoise({ ...NOISE, settings }).perYear.act.toFixed(2)
    return `${name}: ${inShort(measured({ settings }))}, regular ${regular}, act flags a year ${act}`
  }).join('; ')
}

/** How many overreaching people are noticed in time, with the rules as they are; the share hoped for is the baseline. */
export function flagOverreachBench(): Promise<Figure> {
  const usual = measured()
  const regular = measured({ skipsSession: 0 })
  return Promise.resolve(
    figure({
      name: 'flags-overreach',
      value: usual.bothInTime,
      unit: 'share',
      baseline: WANTED,
      note: [
        `share of ${RUNS} simulated people, load x1.5 for 21 days and readiness moved after 3, at watch within 7 days and act within 14`,
        `watch ${percent(usual.watchWithin7)} %, act ${percent(usual.actWithin14)} %, median days ${usual.medianWatchDay} and ${usual.medianActDay}`,
        `who never skips a session: ${inShort(regular)}`,
        `curve, watch/act/both in %: ${curve()}`,
        `looser limits: ${tradeOff()}`,
      ].join('; '),
    }),
  )
}
