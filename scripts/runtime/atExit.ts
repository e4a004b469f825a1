type Cleanup = () => void

const cleanups = new Set<Cleanup>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let listening = false

/**
 * Runs a synchronous clean-up when this process ends: normally, or by Ctrl-C, SIGTERM or a closed terminal. Nothing
 * can run after SIGKILL; what that leaves behind is recognised as stale by the next run.
 * @returns a function that forgets the clean-up, for when its work has been done
 */
export function atExit(cleanup: Cleanup): () => void {
  listen()
  cleanups.add(cleanup)
  return () => {
    cleanups.delete(cleanup)
  }
}

function listen(): void {
  if (listening) return
  listening = true
  process.on('exit', runAll)
  for (const signal of signals) process.once(signal, () => endBySignal(signal))
}

/** Cleans up, then lets the signal do what it does by itself, so that the parent process sees the true cause. */
function endBySignal(signal: NodeJS.Signals): void {
  runAll()
  process.kill(process.pid, signal)
}

function runAll(): void {
  for (const cleanup of [...cleanups].reverse()) {
    cleanups.delete(cleanup)
    try {
      cleanup()
    } catch (thrown) {
      console.error(`Cleaning up was not complete: ${String(thrown)}`)
    }
  }
}
