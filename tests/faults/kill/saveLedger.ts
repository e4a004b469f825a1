/** What a journal must hold after a crash: every save that was acknowledged, and perhaps the one under way. */
export interface SaveLedger {
  /** A save of a day was sent; `mark` tells its content. */
  began(day: string, mark: string): void
  /** The save was answered: from now on it must be there. */
  acknowledged(day: string, mark: string): void
  /**
   * Holds what was found against what was promised, and goes on from what was found.
   * @returns a sentence for each day that is not as it must be
   */
  judge(found: ReadonlyMap<string, string>): readonly string[]
  /** Acknowledged saves in all. */
  count(): number
}

export function createSaveLedger(): SaveLedger {
  const promised = new Map<string, string>()
  const underWay = new Map<string, string>()
  let acknowledged = 0
  return {
    began: (day, mark) => {
      underWay.set(day, mark)
    },
    acknowledged: (day, mark) => {
      promised.set(day, mark)
      underWay.delete(day)
      acknowledged += 1
    },
    judge: (found) => {
      const days = new Set([...promised.keys(), ...found.keys()])
      const losses = [...days].filter((day) => {
        const here = found.get(day)
        return here !== promised.get(day) && (here === undefined || here !== underWay.get(day))
      })
      promised.clear()
      underWay.clear()
      for (const [day, mark] of found) promised.set(day, mark)
      return losses.map((day) => `${day} does not hold what was acknowledged`)
    },
    count: () => acknowledged,
  }
}
