import { SECTIONS } from '../../shared/evening/sections.ts'
import { Stack } from '../ui/Layout.tsx'
import { Switch } from '../ui/Switch.tsx'
import { type SettingsPartProps, SettingsSection } from './SettingsSection.tsx'
import { words } from './words.ts'

/** Which parts an evening has. Switching one off takes nothing away that is written. */
export function ModuleSettings({ settings, value }: SettingsPartProps) {
  const { modules: say } = words
  return (
    <SettingsSection title={say.title} hint={say.hint} status={settings.statusOf('modules')}>
      <Stack gap="tight">
        {SECTIONS.map((section) => (
          <Switch
            key={section}
            label={say.names[section]}
            value={value.modules[section]}
            onChange={(on) => settings.change('modules', { modules: { ...value.modules, [section]: on } })}
          />
        ))}
      </Stack>
    </SettingsSection>
  )
}
