import type { KeyboardEvent } from 'react'
import { TRAINING_BOUNDS } from '../../shared/evening/trainingSession.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import type { LeftOut } from '../ui/LeaveOut.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './Evening.module.css'
import { activitiesFor, nextActivity } from './nextActivity.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** How many earlier activities are in sight at once. */
const MOST_IN_SIGHT = 4

interface ActivityFieldProps {
  value: string | null
  onChange: (next: string | null) => void
  activities: readonly string[]
  leftOut: LeftOut | undefined
}

/** What was done, in the person's words; earlier words are one arrow key or one press away. */
export function ActivityField({ value, onChange, activities, leftOut }: ActivityFieldProps) {
  const text = value ?? ''
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const next = nextActivity(activities, text, event.key === 'ArrowDown' ? 1 : -1)
    if (next === null) return
    event.preventDefault()
    onChange(next)
  }
  const inSight = activities.includes(text) ? [] : activitiesFor(activities, text).slice(0, MOST_IN_SIGHT)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the field inside
    <div className={cx('activity')} onKeyDown={press}>
      <TextField
        label={words.activity}
        hint={activities.length > 0 && text === '' ? words.activityHint : undefined}
        value={value}
        onChange={onChange}
        leftOut={leftOut}
        maxLength={TRAINING_BOUNDS.activityLength.max}
      />
      {inSight.length > 0 && (
        <div className={cx('earlier')}>
          {inSight.map((one) => (
            <Button
              key={one}
              size="small"
              tone="plain"
              skipTab
              name={words.takeActivity(one)}
              onClick={() => onChange(one)}
            >
              {one}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
