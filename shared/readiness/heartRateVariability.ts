import { knownValues, mean, sampleSd } from '../statistics/descriptive.ts'
import { BASELINE_NEEDED, type BaselineComparison, compareWithBaseline } from './baseline.ts'

/** Above this RMSSD in milliseconds a reading is taken for an artefact. */
const LONGEST_RMSSD_MS = 300
const RECENT_NEEDED = 3
const CV_NEEDED = 5

/** The rolling mean of ln RMSSD against the personal band. */
export interface HrvBand {
  readonly comparison: BaselineComparison
  /** ln ms; null with too little data. */
  readonly band: {
    readonly smallestWorthwhileChange: number
    readonly lower: number
    readonly upper: number
    /** Above this mean minus 0.25 SD a low spell is over. */
    readonly clearAbove: number
    readonly status: 'below' | 'within' | 'above'
  } | null
  /** Coefficient of variation of the 7 days of ln RMSSD, percent; null below 5 days. */
  readonly cvPct: number | null
}

/** Where the band lies, in SDs of the baseline. */
export interface HrvBandWidths {
  readonly enterSd: number
  readonly clearSd: number
  readonly sdFloor: number
}

/** Natural logarithm of RMSSD in ms; null for a missing reading or an artefact (0 or less, above 300 ms). */
export function lnRmssd(rmssdMs: number | null): number | null {
  return rmssdMs === null || rmssdMs <= 0 || rmssdMs > LONGEST_RMSSD_MS ? null : Math.log(rmssdMs)
}

/**
 * The 7-day mean of ln RMSSD (3 days suffice: Plews et al. 2014, IJSPP 9:783) against the 28 days before, with
 * a band of half an SD. The width is a convention (Plews et al. 2013; Vesterinen et al. 2016). Readings in ms.
 */
export function hrvBand(
  baselineRmssdMs: readonly (number | null)[],
  lastSevenRmssdMs: readonly (number | null)[],
  { enterSd, clearSd, sdFloor }: HrvBandWidths = { enterSd: 0.5, clearSd: 0.25, sdFloor: 0.05 },
): HrvBand {
  const recent = lastSevenRmssdMs.map(lnRmssd)
  const options = { sdFloor, neededRecent: RECENT_NEEDED }
  const comparison = compareWithBaseline(baselineRmssdMs.map(lnRmssd), recent, options)
  const days = knownValues(recent)
  const centre = mean(days)
  const spread = sampleSd(days)
  const cvPct =
    days.length < CV_NEEDED || centre === null || spread === null || centre === 0
      ? null
      : (100 * spread) / centre
  const { departure } = comparison
  if (departure === null || comparison.nBaseline < BASELINE_NEEDED) return { comparison, band: null, cvPct }
  const sd = Math.max(departure.baselineSd, sdFloor)
  const lower = departure.baselineMean - enterSd * sd
  const upper = departure.baselineMean + enterSd * sd
  const clearAbove = departure.baselineMean - clearSd * sd
  const status = departure.recentMean < lower ? 'below' : departure.recentMean > upper ? 'above' : 'within'
  return {
    comparison,
    band: { smallestWorthwhileChange: enterSd * sd, lower, upper, clearAbove, status },
    cvPct,
  }
}
