import { useEffect, useState } from 'react'
import { loadEstimator } from './loadEstimator.ts'
import type { Strength } from './strength.ts'

/** Judging waits until typing pauses this long, milliseconds. */
const PAUSE = 180

/** The strength of what is typed; null while the field is empty or nothing is judged yet. */
export function useStrength(passphrase: string): Strength | null {
  const [judged, setJudged] = useState<{ passphrase: string; strength: Strength } | null>(null)
  useEffect(() => {
    if (passphrase === '') return
    let wanted = true
    const timer = setTimeout(() => {
      void loadEstimator().then((estimate) => {
        if (wanted) setJudged({ passphrase, strength: estimate(passphrase) })
      })
    }, PAUSE)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [passphrase])
  if (passphrase === '' || judged === null) return null
  return judged.strength
}
