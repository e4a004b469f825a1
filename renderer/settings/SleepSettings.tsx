import { FieldGrid } from '../ui/Layout.tsx'
import { MinutesField } from '../ui/MinutesField.tsx'
import { type SettingsPartProps, SettingsSection } from './SettingsSection.tsx'
import { words } from './words.ts'

const { sleep: say } = words

/** Bounds of the sleep need, minutes, as the contract has them. */
const LEAST_SLEEP_NEED = 240
const MOST_SLEEP_NEED = 720

export function SleepSettings({ settings, value }: SettingsPartProps) {
  return (
    <SettingsSection title={say.title} status={settings.statusOf('sleep')}>
      <FieldGrid columns="wide">
        <MinutesField
          label={say.need}
          hint={say.needHint}
          value={value.sleepNeedMin}
          min={LEAST_SLEEP_NEED}
          max={MOST_SLEEP_NEED}
          onChange={(minutes) => {
            if (minutes !== null && minutes !== value.sleepNeedMin) {
              settings.change('sleep', { sleepNeedMin: minutes })
            }
          }}
        />
      </FieldGrid>
    </SettingsSection>
  )
}
