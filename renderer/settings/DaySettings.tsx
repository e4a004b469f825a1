import { clockWords } from '../../shared/calendar/clockForm.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { FieldGrid } from '../ui/Layout.tsx'
import { Select } from '../ui/Select.tsx'
import { type SettingsPartProps, SettingsSection } from './SettingsSection.tsx'
import { words } from './words.ts'

const { day: say } = words

/** Hours at which a day may begin; the contract allows 0 to 11. */
const hours = () =>
  Array.from({ length: 12 }, (_, hour) => ({
    value: String(hour),
    label: clockWords(clockTimeAt(hour * 60)),
  }))

const CLOCKS = ['auto', '24', '12'] as const

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
          options={hours()}
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
      <ChoiceGroup
        label={say.clock}
        hint={say.clockHint}
        value={value.clock}
        options={CLOCKS.map((clock) => ({ value: clock, label: say.clocks[clock] }))}
        clearable={false}
        onChange={(clock) => clock !== null && settings.change('day', { clock })}
      />
    </SettingsSection>
  )
}
