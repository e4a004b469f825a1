import { TRACKER_BOUNDS } from '../../shared/trackers/tracker.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './Trackers.module.css'
import type { ChoiceDraft } from './trackerDraft.ts'
import { words } from './words.ts'

interface ChoiceRowProps {
  choice: ChoiceDraft
  /** Its place among the answers, from 1. */
  place: number
  onChange: (choice: ChoiceDraft) => void
  /** Null where there have to be as many. */
  onRemove: (() => void) | null
}

/** One answer of a choice. */
export function ChoiceRow({ choice, place, onChange, onRemove }: ChoiceRowProps) {
  const label = words.choice(place)
  return (
    <div className={styles['choice']}>
      <TextField
        label={label}
        maxLength={TRACKER_BOUNDS.nameLength.max}
        value={choice.label === '' ? null : choice.label}
        onChange={(next) => onChange({ ...choice, label: next ?? '' })}
      />
      {onRemove !== null && (
        <IconButton icon="close" label={words.removeChoice(choice.label || label)} onClick={onRemove} />
      )}
    </div>
  )
}
