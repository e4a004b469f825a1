/** One measured figure beside the baseline that was taken in the same run. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'frames/s' | 'MiB' | 'flags/year' | 'share'
  readonly baseline: number
  /** value / baseline: what can be compared between machines and days. */
  readonly ratio: number
  /** How it was taken, in one line. */
  readonly note: string
}

export function figure(parts: Omit<Figure, 'ratio'>): Figure {
  const round = (value: number): number => Number(value.toPrecision(4))
  return {
    ...parts,
    value: round(parts.value),
    baseline: round(parts.baseline),
    ratio: round(parts.value / parts.baseline),
  }
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new RangeError('nothing was measured')
  return (lower + upper) / 2
}

/** Milliseconds that work took. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
