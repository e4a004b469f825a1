import { Switch } from '../ui/Switch.tsx'
import { type SettingsPartProps, SettingsSection } from './SettingsSection.tsx'
import { words } from './words.ts'

const { training: say } = words

export function TrainingSettings({ settings, value }: SettingsPartProps) {
  return (
    <SettingsSection title={say.title} status={settings.statusOf('training')}>
      <Switch
        label={say.rest}
        hint={say.restHint}
        value={value.noEntryMeansRest}
        onChange={(noEntryMeansRest) => settings.change('training', { noEntryMeansRest })}
      />
    </SettingsSection>
  )
}
