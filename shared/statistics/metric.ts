/**
 * Why a number cannot be given:
 * MISSING_INPUT a field it needs was not recorded; INCONSISTENT the answers contradict each other;
 * OUT_OF_RANGE an input is outside what the formula is for; THIN_DATA too few known days in the window;
 * ZERO_SD every value is the same, so a ratio to the spread does not exist; NO_TRAINING all days were rest;
 * NO_LONG_TERM_LOAD the earlier weeks hold no load to compare with; NO_TYPICAL_TIME the clock times are too
 * scattered to have a middle; ALARM an alarm ended the sleep that should have ended by itself;
 * NO_FREE_DAYS a measure of free days has none.
 */
export type Reason =
  | 'MISSING_INPUT'
  | 'INCONSISTENT'
  | 'OUT_OF_RANGE'
  | 'THIN_DATA'
  | 'ZERO_SD'
  | 'NO_TRAINING'
  | 'NO_LONG_TERM_LOAD'
  | 'NO_TYPICAL_TIME'
  | 'ALARM'
  | 'NO_FREE_DAYS'

/** Units of every metric; the type parameter keeps minutes from being used as percent. */
export type Unit =
  | 'min'
  | '%'
  | 'h'
  | 'AU'
  | 'points'
  | 'ratio'
  | 'bpm'
  | 'ln ms'
  | 'SD'
  | 'kg'
  | '/min'
  | 'nmol/L'
  | 'pmol/L'
  | 'mg/dL'
  | 'mmol/L'
  | 'weeks'

/** One derived number, or the reason why there is none. `value` is null exactly when `reason` is not. */
export interface Metric<U extends Unit> {
  readonly value: number | null
  readonly unit: U
  /** How many of the needed inputs (fields, days, nights) were known. */
  readonly n: number
  /** How many known inputs the value takes at least. */
  readonly needed: number
  readonly reason: Reason | null
  /** The records or fields that the value was computed from. */
  readonly inputsUsed: readonly string[]
}

/** What a metric stands on. */
export interface Basis {
  n: number
  needed: number
  inputsUsed: readonly string[]
}

/** A metric with a value; throws on a number that is not finite, which would be a bug of its formula. */
export function known<U extends Unit>(value: number, unit: U, basis: Basis): Metric<U> {
  if (!Number.isFinite(value)) throw new RangeError(`a metric in ${unit} is not a finite number`)
  return { value, unit, ...basis, reason: null }
}

/** A metric without a value. */
export function unavailable<U extends Unit>(reason: Reason, unit: U, basis: Basis): Metric<U> {
  return { value: null, unit, ...basis, reason }
}

/** The value when enough inputs are known, else THIN_DATA. `compute` runs only with enough. */
export function whenEnough<U extends Unit>(unit: U, basis: Basis, compute: () => number): Metric<U> {
  return basis.n < basis.needed ? unavailable('THIN_DATA', unit, basis) : known(compute(), unit, basis)
}
