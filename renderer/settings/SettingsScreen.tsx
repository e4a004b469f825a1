import type { ReactNode } from 'react'
import type { Settings } from '../../shared/ipc/contract/settings.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { WhyReadOnly } from '../bridge/WhyReadOnly.tsx'
import { Writing } from '../bridge/Writing.tsx'
import { Page, Stack } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { About, WhereDataLives } from './About.tsx'
import { DaySettings } from './DaySettings.tsx'
import { LockSettings } from './LockSettings.tsx'
import { LookSettings } from './LookSettings.tsx'
import { SleepSettings } from './SleepSettings.tsx'
import { TrainingSettings } from './TrainingSettings.tsx'
import { useSaveAtOnce } from './useSaveAtOnce.ts'
import { words } from './words.ts'

/** What is read anew after a setting changed: every view that counts days, weeks, nights or rest. */
const READ_WITH_SETTINGS = ['day.today', 'day.read', 'history.read', 'week.read', 'day.guidance'] as const

interface SettingsScreenProps {
  /** Passphrase and recovery key; null where there is neither, as in the sample. */
  keys: ReactNode
  onOpenPrivacy: () => void
}

/** How the journal is used. Every change is saved at once. */
export function SettingsScreen({ keys, onOpenPrivacy }: SettingsScreenProps) {
  const { data, error } = useJournalQuery('settings.read', {})
  const { run } = useJournalCommand('settings.save', READ_WITH_SETTINGS)
  const settings = useSaveAtOnce<Settings>({ reads: 'settings.read', stored: data, save: run })
  const { value } = settings
  if (error !== null && value === undefined) throw error
  return (
    <Page>
      <PageHeader title={words.title} lede={words.lede} />
      <Stack gap="loose">
        <LookSettings />
        <WhyReadOnly />
        {value !== undefined && (
          <Writing>
            <DaySettings settings={settings} value={value} />
            <SleepSettings settings={settings} value={value} />
            <TrainingSettings settings={settings} value={value} />
            <LockSettings settings={settings} value={value} />
          </Writing>
        )}
        {keys}
        <WhereDataLives onOpenPrivacy={onOpenPrivacy} />
        <About />
      </Stack>
    </Page>
  )
}
