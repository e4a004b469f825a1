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

/** Marks the minutes of a span; what lies outside the grid is left out. */
function mark(minutes: Uint8Array, { startMs, endMs }: SleepSpan, originMs: number): void {
  const place = (ms: number): number => Math.max(0, Math.round((ms - originMs) / MINUTE_MS))
  minutes.fill(1, place(startMs), place(endMs))
}

/** The minutes from the first recorded noon to the last: 1 where a night is recorded, and 1 where the person slept. */
interface SleepGrid {
  readonly valid: Uint8Array
  readonly asleep: Uint8Array
}

function sleepGrid(nights: readonly RegularityNight[], naps: readonly SleepSpan[], zone: string): SleepGrid {
  const recorded = nights.flatMap(({ wakeDate, sleep }) => {
    if (sleep === null) return []
    const day = { startMs: noonOf(addDays(wakeDate, -1), zone), endMs: noonOf(wakeDate, zone) }
    return [{ day, sleep }]
  })
  if (recorded.length === 0) return { valid: new Uint8Array(0), asleep: new Uint8Array(0) }
  const originMs = Math.min(...recorded.map(({ day }) => day.startMs))
  const endMs = Math.max(...recorded.map(({ day }) => day.endMs))
  const length = Math.round((endMs - originMs) / MINUTE_MS)
  const grid = { valid: new Uint8Array(length), asleep: new Uint8Array(length) }
  for (const { day } of recorded) mark(grid.valid, day, originMs)
  for (const sleep of [...recorded.map((night) => night.sleep), ...naps]) mark(grid.asleep, sleep, originMs)
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
  const { valid, asleep } = sleepGrid(nights, naps, zone)
  let validPairs = 0
  let matches = 0
  for (let epoch = 0; epoch + DAY_EPOCHS < valid.length; epoch++) {
    const tomorrow = epoch + DAY_EPOCHS
    if (valid[epoch] === 0 || valid[tomorrow] === 0) continue
    validPairs += 1
    if (asleep[epoch] === asleep[tomorrow]) matches += 1
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
