import { useCallback, useEffect, useState } from 'react'

/** How often the time left is worked out, milliseconds. */
const TICK = 250

export interface Wait {
  /** Milliseconds until the next try is taken; 0 = now. */
  readonly leftMs: number
  /** How long the wait was when it began; null when there was none yet. */
  readonly wholeMs: number | null
  readonly start: (ms: number) => void
}

/** Counts a waiting time down. It follows a clock that no change of the computer's time can move. */
export function useWait(initialMs: number): Wait {
  const [wait, setWait] = useState(() => waitOf(initialMs))
  const [now, setNow] = useState(() => performance.now())
  const start = useCallback((ms: number) => {
    setNow(performance.now())
    setWait(waitOf(ms))
  }, [])
  const leftMs = wait === null ? 0 : Math.max(0, wait.until - now)
  const running = leftMs > 0
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setNow(performance.now()), TICK)
    return () => clearInterval(timer)
  }, [running])
  return { leftMs, wholeMs: wait?.ms ?? null, start }
}

const waitOf = (ms: number) => (ms > 0 ? { ms, until: performance.now() + ms } : null)
