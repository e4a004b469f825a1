import { Writing } from '../bridge/Writing.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { ChangePassphrase } from './ChangePassphrase.tsx'
import { DeviceUnlock } from './DeviceUnlock.tsx'
import { OldKeyBackups } from './OldKeyBackups.tsx'
import { RecoveryKeyAgain } from './RecoveryKeyAgain.tsx'
import { RenewKeys } from './RenewKeys.tsx'
import { words } from './words.ts'

/** What opens the journal, in its settings: the passphrase and the recovery key. */
export function KeySettings() {
  return (
    <>
      <Section title={words.changePassphrase.section}>
        <Writing>
          <ChangePassphrase />
        </Writing>
      </Section>
      <Section title={words.deviceUnlock.section}>
        <Writing>
          <DeviceUnlock />
        </Writing>
      </Section>
      <Section title={words.recoveryKey.section}>
        <Stack>
          <Writing>
            <OldKeyBackups />
          </Writing>
          <RecoveryKeyAgain />
          <Writing>
            <RenewKeys />
          </Writing>
        </Stack>
      </Section>
    </>
  )
}
