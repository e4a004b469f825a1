/** Minutes in the circle of a day. */
export const DAY_MIN = 1440

/** Below this mean resultant length the directions cancel out and no middle exists. */
const CANCELLED = 1e-6

/** How clock times gather on the circle of a day. All but n and R are null when the times cancel each other out. */
export interface CircularSummary {
  readonly n: number
  /** Mean resultant length R, 0 (scattered evenly) to 1 (all equal). */
  readonly resultantLength: number
  /** Circular mean, minutes after midnight, 0 to just under 1440. */
  readonly meanMin: number | null
  /** Circular standard deviation sqrt(-2 ln R), in minutes. */
  readonly sdMin: number | null
  /** Angular deviation sqrt(2 (1 - R)), in minutes. */
  readonly angularDeviationMin: number | null
}

/** The same minute of the day within 0 to just under 1440. */
export function wrapDay(minutes: number): number {
  return ((minutes % DAY_MIN) + DAY_MIN) % DAY_MIN
}

/** Minutes from the first time to the second along the shorter arc, above -720 to 720. */
export function shorterArc(fromMin: number, toMin: number): number {
  const forward = wrapDay(toMin - fromMin)
  return forward > DAY_MIN / 2 ? forward - DAY_MIN : forward
}

/**
 * Circular statistics of minutes after midnight (Mardia & Jupp 2000, Directional Statistics). 23:50 and 00:10
 * have the mean 00:00; 06:00 and 18:00 have none. Null for an empty list.
 */
export function circularSummary(minutes: readonly number[]): CircularSummary | null {
  if (minutes.length === 0) return null
  const toAngle = (2 * Math.PI) / DAY_MIN
  let cosines = 0
  let sines = 0
  for (const minute of minutes) {
    cosines += Math.cos(minute * toAngle)
    sines += Math.sin(minute * toAngle)
  }
  const n = minutes.length
  const resultantLength = Math.min(1, Math.hypot(cosines, sines) / n)
  if (resultantLength < CANCELLED) {
    return { n, resultantLength, meanMin: null, sdMin: null, angularDeviationMin: null }
  }
  return {
    n,
    resultantLength,
    meanMin: wrapDay(Math.atan2(sines, cosines) / toAngle),
    sdMin: Math.sqrt(-2 * Math.log(resultantLength)) / toAngle,
    angularDeviationMin: Math.sqrt(2 * (1 - resultantLength)) / toAngle,
  }
}
