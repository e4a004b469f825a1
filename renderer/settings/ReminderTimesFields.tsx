import { isQuiet, type ReminderTimes } from '../../shared/around/reminder.ts'
import type { ClockTime } from '../../shared/calendar/clockTime.ts'
import { ClockTimeField } from '../ui/ClockTimeField.tsx'
import { FieldGrid } from '../ui/Layout.tsx'
import { words } from './words.ts'

const { around: say } = words

interface ReminderTimesFieldsProps {
  times: ReminderTimes
  onChange: (times: Partial<ReminderTimes>) => void
}

/** When to remind, and when to keep silent. A time that is taken away leaves the one that was there in force. */
export function ReminderTimesFields({ times, onChange }: ReminderTimesFieldsProps) {
  const put = (name: keyof ReminderTimes) => (time: ClockTime | null) => {
    if (time !== null && time !== times[name]) onChange({ [name]: time })
  }
  return (
    <FieldGrid>
      <ClockTimeField
        label={say.at}
        value={times.at}
        error={isQuiet(times.at, times) ? say.atIsQuiet : undefined}
        onChange={put('at')}
      />
      <ClockTimeField
        label={say.quietFrom}
        hint={say.quietHint}
        value={times.quietFrom}
        onChange={put('quietFrom')}
      />
      <ClockTimeField label={say.quietTo} value={times.quietTo} onChange={put('quietTo')} />
    </FieldGrid>
  )
}
