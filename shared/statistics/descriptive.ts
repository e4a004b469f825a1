/** The numbers of a series with gaps. */
export function knownValues(series: readonly (number | null)[]): number[] {
  return series.filter((value) => value !== null)
}

/** The sum; 0 for an empty list. */
export function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** The arithmetic mean; null for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}

/** Sample standard deviation (n - 1); null for fewer than two values; exactly 0 when all values are equal. */
export function sampleSd(values: readonly number[]): number | null {
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  if (values.every((value) => value === values[0])) return 0
  let squares = 0
  for (const value of values) squares += (value - centre) ** 2
  return Math.sqrt(squares / (values.length - 1))
}

/**
 * Quantile by linear interpolation of an ascending list (type 7 of Hyndman & Fan 1996, Am Stat 50:361), 0 <= p <= 1.
 * Null for an empty list.
 */
export function quantileSorted(ascending: readonly number[], p: number): number | null {
  const position = (ascending.length - 1) * p
  const lower = ascending[Math.floor(position)]
  const upper = ascending[Math.ceil(position)]
  if (lower === undefined || upper === undefined) return null
  return lower + (position - Math.floor(position)) * (upper - lower)
}

/** Quantile (type 7) of values in any order; null for an empty list. */
export function quantile(values: readonly number[], p: number): number | null {
  return quantileSorted(
    [...values].sort((a, b) => a - b),
    p,
  )
}

/** The middle value, or the mean of the two middle ones; null for an empty list. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
