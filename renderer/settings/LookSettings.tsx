import { useState } from 'react'
import { type Preferences, preferencesSchema } from '../../shared/ipc/contract/settings.ts'
import { LANGUAGES } from '../../shared/language/language.ts'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Switch } from '../ui/Switch.tsx'
import { readyForAnotherLanguage } from './readyForAnotherLanguage.ts'
import { SettingsSection } from './SettingsSection.tsx'
import type { SaveAtOnce } from './useSaveAtOnce.ts'
import { words } from './words.ts'

const { look: say } = words

const themes = () =>
  preferencesSchema.shape.theme.options.map((value) => ({ value, label: say.themes[value] }))
const textSizes = () =>
  preferencesSchema.shape.textSize.options.map((value) => ({ value, label: say.textSizes[value] }))

const LANGUAGE_CHOICES = (['auto', ...LANGUAGES] as const).map((value) => ({
  value,
  label: say.languages[value],
}))

/** How the app looks and speaks, and whether it can be pictured. All is kept outside the journal, for the lock screen too. */
export function LookSettings({ preferences }: { preferences: SaveAtOnce<Preferences> }) {
  const [unsaved, setUnsaved] = useState(false)
  const speak = async (language: Preferences['language']) => {
    const ready = await readyForAnotherLanguage('settings')
    setUnsaved(!ready)
    if (ready) preferences.change('look', { language })
  }
  return (
    <SettingsSection title={say.title} status={preferences.statusOf('look')}>
      <Stack>
        <ChoiceGroup
          label={say.theme}
          hint={say.themeHint}
          value={preferences.value?.theme ?? null}
          options={themes()}
          clearable={false}
          onChange={(theme) => theme !== null && preferences.change('look', { theme })}
        />
        <ChoiceGroup
          label={say.textSize}
          value={preferences.value?.textSize ?? null}
          options={textSizes()}
          clearable={false}
          onChange={(textSize) => textSize !== null && preferences.change('look', { textSize })}
        />
        <Switch
          label={say.lessMotion}
          hint={say.lessMotionHint}
          value={preferences.value?.lessMotion ?? false}
          onChange={(lessMotion) => preferences.change('look', { lessMotion })}
        />
        <Switch
          label={say.contentProtection}
          hint={say.contentProtectionHint}
          value={preferences.value?.contentProtection ?? false}
          onChange={(contentProtection) => preferences.change('look', { contentProtection })}
        />
        <Switch
          label={say.markMisspelled}
          hint={say.markMisspelledHint}
          value={preferences.value?.markMisspelled ?? false}
          onChange={(markMisspelled) => preferences.change('look', { markMisspelled })}
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
