/** How much of a fault is tried: the short form for every change, the long one for a release. */
export interface FaultOptions {
  readonly short: boolean
}

/** What came of one kind of fault. */
export interface FaultResult {
  readonly name: string
  /** Single trials. */
  readonly tried: number
  /** Trials after which everything was as it must be. */
  readonly survived: number
  /** Figures and, where something was lost, the first losses, in one line. */
  readonly note: string
}

export type Fault = (options: FaultOptions) => Promise<FaultResult>

/** Most different complaints that are quoted in a note. */
const QUOTED = 8

/** Counts trials. A trial survives when it has no complaint. */
export interface FaultTally {
  /**
   * Takes the complaints of one trial; none = it survived.
   * @param where names the trial, so that it can be found again
   */
  trial(complaints: readonly string[], where: string): void
  result(name: string, note: string): FaultResult
}

export function createFaultTally(): FaultTally {
  let [tried, survived] = [0, 0]
  const losses = new Map<string, { trials: number; first: string }>()
  const count = (complaint: string, where: string): void => {
    const known = losses.get(complaint)
    losses.set(complaint, { trials: (known?.trials ?? 0) + 1, first: known?.first ?? where })
  }
  return {
    trial: (complaints, where) => {
      tried += 1
      if (complaints.length === 0) survived += 1
      for (const complaint of new Set(complaints)) count(complaint, where)
    },
    result: (name, note) => {
      const quoted = [...losses].map(
        ([complaint, { trials, first }]) => `[${trials}x ${complaint}; ${first}]`,
      )
      const more = quoted.length > QUOTED ? [`and ${quoted.length - QUOTED} other complaints`] : []
      return { name, tried, survived, note: [note, ...quoted.slice(0, QUOTED), ...more].join(' ') }
    },
  }
}

/** Stops everything: a harness that cannot see a loss proves nothing by seeing none. */
export function requireSight(isSeen: boolean, control: string): void {
  if (!isSeen) throw new Error(`This check is blind: ${control}.`)
}
