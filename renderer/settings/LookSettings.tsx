import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Switch } from '../ui/Switch.tsx'
import { SettingsSection } from './SettingsSection.tsx'
import { useSaveAtOnce } from './useSaveAtOnce.ts'
import { words } from './words.ts'

const { look: say } = words

const THEMES = (['auto', 'light', 'dusk'] as const).map((value) => ({ value, label: say.themes[value] }))

/** The theme, and whether the window can be pictured. Both are kept outside the journal, for the lock screen too. */
export function LookSettings() {
  const { data } = useJournalQuery('preferences.read', {})
  const { run } = useJournalCommand('preferences.save')
  const preferences = useSaveAtOnce<Preferences>({ reads: 'preferences.read', stored: data, save: run })
  return (
    <SettingsSection title={say.title} status={preferences.statusOf('look')}>
      <Stack>
        <ChoiceGroup
          label={say.theme}
          hint={say.themeHint}
          value={preferences.value?.theme ?? null}
          options={THEMES}
          clearable={false}
          onChange={(theme) => theme !== null && preferences.change('look', { theme })}
        />
        <Switch
          label={say.contentProtection}
          hint={say.contentProtectionHint}
          value={preferences.value?.contentProtection ?? false}
          onChange={(contentProtection) => preferences.change('look', { contentProtection })}
        />
      </Stack>
    </SettingsSection>
  )
}
