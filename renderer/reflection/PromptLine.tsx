import { useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { DEFAULT_SETTINGS } from '../../shared/ipc/contract/settings.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Button } from '../ui/Button.tsx'
import { type PromptOffer, promptOfferOf } from './promptOffer.ts'
import styles from './Reflection.module.css'
import { words } from './words.ts'

interface PromptLineProps {
  day: CivilDate
  /** The question that stands above the page already; null = none. */
  taken: string | null
  onTake: (offer: PromptOffer) => void
}

/** A question to begin with, another one, or none: beside an empty page only, and never in the way. */
export function PromptLine({ day, taken, onTake }: PromptLineProps) {
  const { data: settings = DEFAULT_SETTINGS } = useJournalQuery('settings.read', {})
  const [turns, setTurns] = useState(0)
  const [off, setOff] = useState(false)
  const offer = promptOfferOf(day, settings, turns)
  if (off || offer === null || taken !== null) return null
  return (
    <div className={styles['prompt']} data-aside>
      <p aria-live="polite">
        <span className={styles['lead']}>{words.promptLead}</span> {offer.text}
      </p>
      <div className={styles['promptButtons']}>
        <Button size="small" tone="plain" icon="edit" onClick={() => onTake(offer)}>
          {words.promptTake}
        </Button>
        <Button size="small" tone="plain" icon="refresh" onClick={() => setTurns((count) => count + 1)}>
          {words.promptNext}
        </Button>
        <Button size="small" tone="plain" icon="close" onClick={() => setOff(true)}>
          {words.promptOff}
        </Button>
      </div>
    </div>
  )
}
