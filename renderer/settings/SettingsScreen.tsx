import type { ReactNode } from 'react'
import type { Preferences, Settings } from '../../shared/ipc/contract/settings.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { WhyReadOnly } from '../bridge/WhyReadOnly.tsx'
import { Writing } from '../bridge/Writing.tsx'
import { Page, Stack } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { About, WhereDataLives } from './About.tsx'
import { AroundSettings } from './AroundSettings.tsx'
import { DaySettings } from './DaySettings.tsx'
import { LockSettings } from './LockSettings.tsx'
import { LookSettings } from './LookSettings.tsx'
import { ModuleSettings } from './ModuleSettings.tsx'
import { PromptSettings } from './PromptSettings.tsx'
import { SleepSettings } from './SleepSettings.tsx'
import { TrainingSettings } from './TrainingSettings.tsx'
import { type SaveAtOnce, useSaveAtOnce } from './useSaveAtOnce.ts'
import { words } from './words.ts'

/** What is read anew after a setting changed: every view that counts days, weeks, nights or rest. */
const READ_WITH_SETTINGS = [
  'day.today',
  'day.read',
  'history.read',
  'week.read',
  'trends.read',
  'day.guidance',
] as const

interface SettingsScreenProps {
  /** The person's own trackers. */
  trackers: ReactNode
  /** Passphrase and recovery key; null where there is neither, as in the sample. */
  keys: ReactNode
  onOpenPrivacy: () => void
}

/** How the journal is used. Every change is saved at once. */
export function SettingsScreen({ trackers, keys, onOpenPrivacy }: SettingsScreenProps) {
  const { data, error } = useJournalQuery('settings.read', {})
  const { run } = useJournalCommand('settings.save', READ_WITH_SETTINGS)
  const settings = useSaveAtOnce<Settings>({ reads: 'settings.read', stored: data, save: run })
  const preferences = usePreferences()
  const { value } = settings
  if (error !== null && value === undefined) throw error
  return (
    <Page>
      <PageHeader title={words.title} lede={words.lede} />
      <Stack gap="loose">
        <LookSettings preferences={preferences} />
        <WhyReadOnly />
        {value !== undefined && (
          <Writing>
            <ModuleSettings settings={settings} value={value} />
            <DaySettings settings={settings} value={value} />
            <SleepSettings settings={settings} value={value} />
            <TrainingSettings settings={settings} value={value} />
            <PromptSettings settings={settings} value={value} />
            <LockSettings settings={settings} value={value} />
          </Writing>
        )}
        {trackers}
        <AroundSettings preferences={preferences} />
        {keys}
        <WhereDataLives onOpenPrivacy={onOpenPrivacy} />
        <About />
      </Stack>
    </Page>
  )
}

/** Read once for all parts that change them, so that none saves an older value over the choice of another. */
function usePreferences(): SaveAtOnce<Preferences> {
  const { data } = useJournalQuery('preferences.read', {})
  const { run } = useJournalCommand('preferences.save')
  return useSaveAtOnce<Preferences>({ reads: 'preferences.read', stored: data, save: run })
}
