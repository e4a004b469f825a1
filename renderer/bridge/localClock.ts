import { useEffect, useState } from 'react'
import { clockAtMoment } from './dateWords.ts'

/** How often the hour on the wall is looked at, milliseconds. */
const LOOK_INTERVAL = 30_000

/** Zone of this computer now, IANA. For moments shown while no journal, and so no day, is open. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Hour on the wall (0 to 23) on this computer, also while no journal is open. Looked at every half minute. */
export function useLocalHour(): number {
  const [hour, setHour] = useState(() => new Date().getHours())
  useEffect(() => {
    const look = () => setHour(new Date().getHours())
    const timer = setInterval(look, LOOK_INTERVAL)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return hour
}

/** Clock time on this computer now, "21:43": for saying when something was saved. */
export function localClockTime(): string {
  return clockAtMoment(Date.now(), localZone())
}
