import type { ReactNode } from 'react'
import type { Settings } from '../../shared/ipc/contract/settings.ts'
import { type SaveState, SaveStatus } from '../ui/SaveStatus.tsx'
import { Section } from '../ui/Section.tsx'
import type { SaveAtOnce } from './useSaveAtOnce.ts'

/** What every part of the settings is given. */
export interface SettingsPartProps {
  settings: SaveAtOnce<Settings>
  value: Settings
}

interface SettingsSectionProps {
  title: string
  hint?: string
  status: SaveState | null
  children: ReactNode
}

/** A part of the settings with the status of the change that was made in it. */
export function SettingsSection({ title, hint, status, children }: SettingsSectionProps) {
  return (
    <Section title={title} hint={hint} actions={status !== null && <SaveStatus state={status} />}>
      {children}
    </Section>
  )
}
