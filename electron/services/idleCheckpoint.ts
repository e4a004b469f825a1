/** Quiet time after which the write-ahead log is moved into the journal's file, milliseconds. */
const IDLE_MS = 2000

/** Runs a checkpoint once nothing was written for two seconds: damage to a long log would go unnoticed. */
export interface IdleCheckpoint {
  touched(): void
  stop(): void
}

export function createIdleCheckpoint(checkpoint: () => void): IdleCheckpoint {
  let timer: NodeJS.Timeout | null = null
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  return {
    touched: () => {
      stop()
      timer = setTimeout(checkpoint, IDLE_MS)
    },
    stop,
  }
}
