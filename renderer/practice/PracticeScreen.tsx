import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { registerFlush } from '../bridge/flush.ts'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useToday } from '../bridge/today.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Page } from '../ui/Layout.tsx'
import { AfterPractice } from './AfterPractice.tsx'
import { openBreathSound } from './breathSound.ts'
import { ChoosePractice } from './ChoosePractice.tsx'
import { type LivePractice, leavePractice, PAGE_PORTS } from './livePractice.ts'
import { FIRST_CHOICE, type PracticeChoice, planOf } from './practiceChoice.ts'
import { PracticeSession } from './practiceSession.ts'
import { RunningPractice } from './RunningPractice.tsx'
import { words } from './words.ts'

/** How it was chosen last, until the page goes with the lock. */
let lastChoice = FIRST_CHOICE

/** The practice room: choose, practise, and see it written into this evening. */
export function PracticeScreen({ onOpenTonight }: { onOpenTonight: () => void }) {
  const { today } = useToday()
  const announce = useAnnounce()
  const readOnly = useReadOnly()
  const [choice, setChoice] = useState(lastChoice)
  const [live, setLive] = useState<LivePractice | null>(null)
  useLeaving(live)
  const change = (part: Partial<PracticeChoice>) => {
    lastChoice = { ...choice, ...part }
    setChoice(lastChoice)
  }
  const begin = (tensionBefore: number | null) => {
    const plan = planOf(choice, { day: today, tensionBefore, keeps: !readOnly })
    const session = new PracticeSession(plan, PAGE_PORTS)
    setLive({ session, choice, sound: choice.sound ? openBreathSound() : null })
    const minutes = decimal(Math.floor(plan.totalMs / 60_000), 0)
    announce({ text: words.begun(PRACTICE_NAMES[choice.kind], minutes), quiet: true })
  }
  return (
    <Page>
      {live === null ? (
        <ChoosePractice choice={choice} onChange={change} onBegin={begin} />
      ) : (
        <Live live={live} onAnother={() => setLive(null)} onOpenTonight={onOpenTonight} />
      )}
    </Page>
  )
}

interface LiveProps {
  live: LivePractice
  onAnother: () => void
  onOpenTonight: () => void
}

function Live({ live, onAnother, onOpenTonight }: LiveProps) {
  const { session, sound } = live
  const { run, record } = useSyncExternalStore(session.subscribe, session.snapshot)
  const complete = run.standing === 'complete'
  useEffect(() => {
    if (complete) sound?.end()
  }, [complete, sound])
  return record === null ? (
    <RunningPractice live={live} run={run} />
  ) : (
    <AfterPractice run={run} record={record} onAnother={onAnother} onOpenTonight={onOpenTonight} />
  )
}

/**
 * Pauses a practice that is out of sight, hands it over when the journal locks, and ends it when its screen is
 * left. Leaving is put off to the next turn, since React may take a screen away and put it back at once.
 */
function useLeaving(live: LivePractice | null): void {
  const announce = useAnnounce()
  const leaving = useRef<{ of: LivePractice; timer: ReturnType<typeof setTimeout> } | null>(null)
  useEffect(() => {
    if (live === null) return
    if (leaving.current?.of === live) clearTimeout(leaving.current.timer)
    const { session } = live
    const stopFlush = registerFlush(session.handOver)
    const look = () => {
      if (document.visibilityState === 'hidden') session.hide()
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      stopFlush()
      document.removeEventListener('visibilitychange', look)
      leaving.current = { of: live, timer: setTimeout(() => void leavePractice(live, announce)) }
    }
  }, [live, announce])
}
