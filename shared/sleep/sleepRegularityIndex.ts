import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import { parseClockTime } from '../calendar/clockTime.ts'
import { localToUtc } from '../calendar/zone.ts'
import { known, type Metric, unavailable } from '../statistics/metric.ts'

/** A span of time asleep, UTC milliseconds, the end not included. */
export interface SleepSpan {
  readonly startMs: number
  readonly endMs: number
}

/** A night by its day of waking; null = nothing recorded. */
export interface RegularityNight {
  readonly wakeDate: CivilDate
  readonly sleep: SleepSpan | null
}

/** Agreement of being asleep or awake at moments 24 hours apart. */
export interface SleepRegularity {
  /** Pairs of minutes compared. */
  readonly validPairs: number
  /** Percent of pairs in the same state; null without pairs. */
  readonly agreementPct: number | null
  /** -100 to 100, 100 = every day the same, 0 = chance; null without pairs. */
  readonly index: number | null
}

const MINUTE_MS = 60_000
const DAY_EPOCHS = 1440
const PAIRS_OF_NIGHTS_NEEDED = 5

function noonOf(date: CivilDate, zone: string): number {
  const noon = parseClockTime('12:00')
  if (noon === null) throw new RangeError('noon is a time')
  return localToUtc(date, noon, zone)
}

/** Marks the minutes of a span in the grid that starts at `originMs`; what lies outside the grid is left out. */
function mark(grid: Uint8Array, { startMs, endMs }: SleepSpan, originMs: number, flag: number): void {
  const from = Math.max(0, Math.round((startMs - originMs) / MINUTE_MS))
  const to = Math.min(grid.length, Math.round((endMs - originMs) / MINUTE_MS))
  for (let epoch = from; epoch < to; epoch++) grid[epoch] = (grid[epoch] ?? 0) | flag
}

const VALID = 1
const ASLEEP = 2

/** The minutes of all recorded noon-to-noon spans: bit 1 valid, bit 2 asleep. */
function sleepGrid(nights: readonly RegularityNight[], naps: readonly SleepSpan[], zone: string): Uint8Array {
  const recorded = nights.flatMap(({ wakeDate, sleep }) => {
    if (sleep === null) return []
    const day = { startMs: noonOf(addDays(wakeDate, -1), zone), endMs: noonOf(wakeDate, zone) }
    return [{ day, sleep }]
  })
  if (recorded.length === 0) return new Uint8Array(0)
  const originMs = Math.min(...recorded.map(({ day }) => day.startMs))
  const endMs = Math.max(...recorded.map(({ day }) => day.endMs))
  const grid = new Uint8Array(Math.round((endMs - originMs) / MINUTE_MS))
  for (const { day, sleep } of recorded) {
    mark(grid, day, originMs, VALID)
    mark(grid, sleep, originMs, ASLEEP)
  }
  for (const nap of naps) mark(grid, nap, originMs, ASLEEP)
  return grid
}

/**
 * Sleep Regularity Index of a diary (Phillips et al. 2017, Sci Rep 7:3216), by the minute:
 * -100 + 200 x matches / valid pairs. A minute counts inside the local noon-to-noon span of a recorded night, and
 * pairs are 24 elapsed hours apart, so a clock change or a journey lowers it. Waking in the night has no known
 * time and is left out, which makes it higher than from a wrist device; published cut-offs do not apply.
 */
export function sleepRegularity(
  nights: readonly RegularityNight[],
  naps: readonly SleepSpan[],
  zone: string,
): SleepRegularity {
  const grid = sleepGrid(nights, naps, zone)
  let validPairs = 0
  let matches = 0
  for (let epoch = 0; epoch + DAY_EPOCHS < grid.length; epoch++) {
    const today = grid[epoch] ?? 0
    const tomorrow = grid[epoch + DAY_EPOCHS] ?? 0
    if ((today & tomorrow & VALID) === 0) continue
    validPairs += 1
    if ((today & ASLEEP) === (tomorrow & ASLEEP)) matches += 1
  }
  if (validPairs === 0) return { validPairs, agreementPct: null, index: null }
  return {
    validPairs,
    agreementPct: (100 * matches) / validPairs,
    index: -100 + (200 * matches) / validPairs,
  }
}

/** The index of up to 14 nights, given from 5 pairs of consecutive nights on. Own trend only, no bands. */
export function sleepRegularityIndex(
  nights: readonly RegularityNight[],
  naps: readonly SleepSpan[],
  zone: string,
): Metric<'points'> {
  const { validPairs, index } = sleepRegularity(nights, naps, zone)
  const n = Math.floor(validPairs / DAY_EPOCHS)
  const basis = { n, needed: PAIRS_OF_NIGHTS_NEEDED, inputsUsed: ['sleep diary'] }
  return index === null || n < basis.needed
    ? unavailable('THIN_DATA', 'points', basis)
    : known(index, 'points', basis)
}
