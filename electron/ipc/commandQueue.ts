/** Runs commands one at a time, in the order in which they arrive. */
export interface CommandQueue {
  run<T>(command: () => Promise<T> | T): Promise<T>
  /** Resolves when everything queued so far has ended, well or not. */
  drained(): Promise<void>
}

export function createCommandQueue(): CommandQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (command) => {
      const next = last.then(command)
      last = next.catch(() => undefined)
      return next
    },
    drained: async () => {
      await last
    },
  }
}
