import { useEffect, useEffectEvent, useRef } from 'react'
import type { BreathPhase, BreathPlace } from '../../shared/stress/pacing.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import type { BreathSound } from './breathSound.ts'
import { words } from './words.ts'

interface BreathTurns {
  readonly phases: readonly BreathPhase[] | null
  readonly place: BreathPlace | null
  readonly running: boolean
  readonly spoken: boolean
  readonly sound: BreathSound | null
}

/** Says and sounds each turn of the breath. */
export function useBreathTurns({ phases, place, running, spoken, sound }: BreathTurns): void {
  const announce = useAnnounce()
  const heard = useRef<string | null>(null)
  const turn = useEffectEvent(() => {
    const phase = place === null ? undefined : phases?.[place.phase]
    if (phase === undefined) return
    sound?.turn(phase.name)
    const first = heard.current === null
    heard.current = key
    // The beginning is said as a sentence of its own, and a second breath on top is too short for one.
    if (!spoken || first || phase.name === 'topUp') return
    const more = phase.name === 'in' && phases?.some(({ name }) => name === 'topUp')
    announce({ text: more ? words.inAndMore : words.phases[phase.name], quiet: true })
  })
  const key = place === null ? null : `${place.breath}/${place.phase}`
  useEffect(() => {
    if (running && key !== null && key !== heard.current) turn()
  }, [running, key])
}
