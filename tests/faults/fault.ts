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

/** Most losses that are quoted in a note. */
const QUOTED = 8

/** Counts trials. A trial survives when it has no complaint. */
export interface FaultTally {
  /** Takes the complaints of one trial; none = it survived. */
  trial(complaints: readonly string[]): void
  result(name: string, note: string): FaultResult
}

export function createFaultTally(): FaultTally {
  let [tried, survived] = [0, 0]
  const losses: string[] = []
  return {
    trial: (complaints) => {
      tried += 1
      if (complaints.length === 0) survived += 1
      losses.push(...complaints)
    },
    result: (name, note) => {
      const quoted = losses.slice(0, QUOTED).map((loss) => `[${loss}]`)
      const more = losses.length > QUOTED ? [`and ${losses.length - QUOTED} more`] : []
      return { name, tried, survived, note: [note, ...quoted, ...more].join(' ') }
    },
  }
}

/** Stops everything: a harness that cannot see a loss proves nothing by seeing none. */
export function requireSight(isSeen: boolean, control: string): void {
  if (!isSeen) throw new Error(`This check is blind: ${control}.`)
}
