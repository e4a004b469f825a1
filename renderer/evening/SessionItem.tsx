import { useState } from 'react'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import { TRAINING_BOUNDS, type TrainingSession } from '../../shared/evening/trainingSession.ts'
import { plain } from '../../shared/language/numbers.ts'
import { sessionLoad } from '../../shared/training/sessionLoad.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { FieldGrid } from '../ui/Layout.tsx'
import { MinutesField } from '../ui/MinutesField.tsx'
import { Scale } from '../ui/Scale.tsx'
import { ActivityField } from './ActivityField.tsx'
import { ClockField } from './ClockField.tsx'
import { leftOutOf, type SectionProps, typedProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { ListItem } from './ListItem.tsx'
import { loadInWords } from './loadInWords.ts'
import type { ItemFocus } from './useItemList.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface SessionItemProps extends SectionProps {
  session: TrainingSession
  /** Its place in the list, from 1. */
  place: number
  activities: readonly string[]
  takesFocus: ItemFocus | null
  onRemove: (title: string) => void
}

/** One training session with its load, as soon as it can be told. */
export function SessionItem({
  session,
  place,
  activities,
  takesFocus,
  onRemove,
  ...section
}: SessionItemProps) {
  const { id, activity, start, durationMin, ratingOfPerceivedExertion: effort } = session
  const title = words.session(place, activity)
  const load = sessionLoad(session)
  const begun = typedProps(section, fieldPath.item('sessions', id, 'start'), start)
  const [startAsked, setStartAsked] = useState(false)
  const startShown = startAsked || start !== null || begun.typed !== null || begun.leftOut?.value === true
  const change = (fields: Partial<Omit<TrainingSession, 'id' | 'origin'>>) =>
    section.dispatch({ type: 'updateSession', id, change: fields })
  return (
    <ListItem title={title} takesFocus={takesFocus} onRemove={() => onRemove(title)}>
      <FieldGrid>
        <ActivityField
          value={activity}
          onChange={(next) => change({ activity: next })}
          activities={activities}
          leftOut={leftOutOf(section, fieldPath.item('sessions', id, 'activity'), activity)}
        />
        <MinutesField
          label={words.sessionLength}
          value={durationMin}
          onChange={(next) => change({ durationMin: next })}
          {...TRAINING_BOUNDS.durationMin}
          {...typedProps(section, fieldPath.item('sessions', id, 'durationMin'), durationMin)}
        />
        {startShown && (
          <ClockField
            label={words.sessionStart}
            value={start}
            onChange={(next) => change({ start: next })}
            {...begun}
            {...(startAsked && begun.typed === null && { inputRef: takeFocus })}
          />
        )}
      </FieldGrid>
      <Scale
        label={words.effortLabel}
        value={effort}
        onChange={(next) => change({ ratingOfPerceivedExertion: next })}
        {...TRAINING_BOUNDS.ratingOfPerceivedExertion}
        lowWord={words.effortLow}
        highWord={words.effortHigh}
        wordFor={words.effort}
        leftOut={leftOutOf(section, fieldPath.item('sessions', id, 'ratingOfPerceivedExertion'), effort)}
      />
      <div className={cx('itemFoot')}>
        <p className={cx('total')} aria-live="polite">
          {load !== null && words.load(loadInWords(load), plain(effort ?? 0), durationMin ?? 0)}
        </p>
        {!startShown && (
          <Button size="small" tone="plain" icon="clock" onClick={() => setStartAsked(true)}>
            {words.addStart}
          </Button>
        )}
      </div>
    </ListItem>
  )
}

/** Stays the same between renders, so that the focus is taken once, when the field appears. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus()
}
