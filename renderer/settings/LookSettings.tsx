import { useState } from 'react'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import { LANGUAGES } from '../../shared/language/language.ts'
import { handOver } from '../bridge/flush.ts'
import { keepPlace } from '../bridge/keptPlace.ts'
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

const LANGUAGE_CHOICES = (['auto', ...LANGUAGES] as const).map((value) => ({
  value,
  label: say.languages[value],
}))

/** The theme, whether the window can be pictured, and the language. All are kept outside the journal, for the lock screen too. */
export function LookSettings() {
  const { data } = useJournalQuery('preferences.read', {})
  const { run } = useJournalCommand('preferences.save')
  const preferences = useSaveAtOnce<Preferences>({ reads: 'preferences.read', stored: data, save: run })
  const [unsaved, setUnsaved] = useState(false)
  // Another language comes with a fresh page, which knows nothing of what was typed on this one.
  const speak = async (language: Preferences['language']) => {
    const saved = await handOver()
    setUnsaved(!saved)
    if (!saved) return
    keepPlace('settings')
    preferences.change('look', { language })
  }
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
        <ChoiceGroup
          label={say.language}
          hint={say.languageHint}
          error={unsaved ? say.languageUnsaved : undefined}
          value={preferences.value?.language ?? null}
          options={LANGUAGE_CHOICES}
          clearable={false}
          onChange={(language) => language !== null && void speak(language)}
        />
      </Stack>
    </SettingsSection>
  )
}
