import { FieldGrid } from '../ui/Layout.tsx'
import { Select } from '../ui/Select.tsx'
import { autoLockChoices } from './autoLockChoices.ts'
import { type SettingsPartProps, SettingsSection } from './SettingsSection.tsx'
import { words } from './words.ts'

const { locking: say } = words

const NEVER = 'never'

export function LockSettings({ settings, value }: SettingsPartProps) {
  const options = autoLockChoices(value.autoLockMin).map((minutes) =>
    minutes === null
      ? { value: NEVER, label: say.never }
      : { value: String(minutes), label: say.minutes(minutes) },
  )
  return (
    <SettingsSection title={say.title} status={settings.statusOf('locking')}>
      <FieldGrid columns="wide">
        <Select
          label={say.autoLock}
          hint={say.autoLockHint}
          value={value.autoLockMin === null ? NEVER : String(value.autoLockMin)}
          options={options}
          emptyLabel={null}
          onChange={(chosen) => {
            if (chosen === null) return
            settings.change('locking', { autoLockMin: chosen === NEVER ? null : Number(chosen) })
          }}
        />
      </FieldGrid>
    </SettingsSection>
  )
}
