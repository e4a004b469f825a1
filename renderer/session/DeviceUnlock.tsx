import { useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Stack } from '../ui/Layout.tsx'
import { Switch } from '../ui/Switch.tsx'
import { DeviceUnlockDialog } from './DeviceUnlockDialog.tsx'
import { words } from './words.ts'

const { deviceUnlock: say } = words
const READ_AFTER_SETTING = ['session.deviceUnlock'] as const

/** Whether this computer may open the journal by itself. Off unless asked for, and only where it is kept safe. */
export function DeviceUnlock() {
  const [asking, setAsking] = useState(false)
  const { data } = useJournalQuery('session.deviceUnlock', {})
  const { run, failure } = useJournalCommand('session.setDeviceUnlock', READ_AFTER_SETTING)
  if (data === undefined) return null
  if (!(data.available || data.enabled)) return <p>{say.none}</p>
  return (
    <Stack>
      <Switch
        label={say.label}
        hint={say.hint}
        value={data.enabled}
        onChange={(enabled) => (enabled ? setAsking(true) : void run({ enabled: false }))}
      />
      <FailureNotice failure={failure} />
      {asking && <DeviceUnlockDialog onClose={() => setAsking(false)} />}
    </Stack>
  )
}
