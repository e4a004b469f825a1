import type { AroundState } from '../../shared/ipc/contract/around.ts'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Stack } from '../ui/Layout.tsx'
import { Switch } from '../ui/Switch.tsx'
import { ReminderTimesFields } from './ReminderTimesFields.tsx'
import { SettingsSection } from './SettingsSection.tsx'
import { type SaveAtOnce, useSaveAtOnce } from './useSaveAtOnce.ts'
import { words } from './words.ts'

const { around: say } = words

/** What the app does while its window is away: remind, stay in the tray, start with the computer. */
export function AroundSettings({ preferences }: { preferences: SaveAtOnce<Preferences> }) {
  const around = useAround()
  const { value, change } = preferences
  if (value === undefined || around.value === undefined) return null
  const { reminder } = value
  const { hasTray, startsAtLogin } = around.value
  return (
    <SettingsSection title={say.title} status={around.statusOf('around') ?? preferences.statusOf('around')}>
      <Stack>
        <Switch
          label={say.reminder}
          hint={say.reminderHint}
          value={reminder.on}
          onChange={(on) => change('around', { reminder: { ...reminder, on } })}
        />
        {reminder.on && (
          <ReminderTimesFields
            times={reminder}
            onChange={(times) => change('around', { reminder: { ...reminder, ...times } })}
          />
        )}
        <Switch
          label={say.closeToTray}
          hint={hasTray ? say.closeToTrayHint : say.noTray}
          value={hasTray && value.closeToTray}
          disabled={!hasTray}
          onChange={(closeToTray) => change('around', { closeToTray })}
        />
        <Switch
          label={say.startAtLogin}
          hint={startsAtLogin === null ? say.notInstalled : say.startAtLoginHint}
          value={startsAtLogin ?? false}
          disabled={startsAtLogin === null}
          onChange={(on) => around.change('around', { startsAtLogin: on })}
        />
      </Stack>
    </SettingsSection>
  )
}

/** Starting at login is kept by the system, not among the preferences. */
function useAround(): SaveAtOnce<AroundState> {
  const { data } = useJournalQuery('around.read', {})
  const { run } = useJournalCommand('around.startAtLogin')
  return useSaveAtOnce<AroundState>({
    reads: 'around.read',
    stored: data,
    save: ({ startsAtLogin }) => run({ on: startsAtLogin ?? false }),
  })
}
