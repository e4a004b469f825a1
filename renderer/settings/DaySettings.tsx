import { FieldGrid } from '../ui/Layout.tsx'
import { Select } from '../ui/Select.tsx'
import { type SettingsPartProps, SettingsSection } from './SettingsSection.tsx'
import { words } from './words.ts'

const { day: say } = words

/** Hours at which a day may begin; the contract allows 0 to 11. */
const HOURS = Array.from({ length: 12 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

/** 1 = Monday, 7 = Sunday. */
const WEEKDAYS = say.weekdays.map((label, index) => ({ value: String(index + 1), label }))

export function DaySettings({ settings, value }: SettingsPartProps) {
  return (
    <SettingsSection title={say.title} status={settings.statusOf('day')}>
      <FieldGrid columns="wide">
        <Select
          label={say.rollOver}
          hint={say.rollOverHint}
          value={String(value.rollOverHour)}
          options={HOURS}
          emptyLabel={null}
          onChange={(hour) => hour !== null && settings.change('day', { rollOverHour: Number(hour) })}
        />
        <Select
          label={say.firstWeekday}
          value={String(value.firstWeekday)}
          options={WEEKDAYS}
          emptyLabel={null}
          onChange={(day) => day !== null && settings.change('day', { firstWeekday: Number(day) })}
        />
      </FieldGrid>
    </SettingsSection>
  )
}
