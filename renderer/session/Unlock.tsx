import type { ReactNode } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { failureWords } from '../bridge/failureWords.ts'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useProgress } from '../bridge/useProgress.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { Section } from '../ui/Section.tsx'
import { SecretForm } from './SecretForm.tsx'
import { Threshold } from './Threshold.tsx'
import type { Trouble } from './trouble.ts'
import { UnlockWithDevice } from './UnlockWithDevice.tsx'
import { useUnlock } from './useUnlock.ts'
import { WaitNotice } from './WaitNotice.tsx'
import { words } from './words.ts'

const { unlock: say } = words

interface UnlockProps {
  /** Milliseconds until the first try is taken. */
  waitMs: number
  /** Whether this computer may open it by itself. */
  deviceUnlock: boolean
  onOpened: (status: SessionStatus) => void
  /** Something is wrong with the journal itself. */
  onTrouble: (trouble: Trouble) => void
  onUseRecoveryKey: () => void
  onRestore: () => void
  /** Opens the sample journal; drawn by the caller because it runs a command. */
  sample: ReactNode
  /** At the end of the top line: the way to what stays private, and other languages. */
  aside: ReactNode
  /** Whether a backup was put in force a moment ago. */
  restored: boolean
}

/** Asks for the passphrase, and names the other ways in. */
export function Unlock(props: UnlockProps) {
  const { passphrase, change, submit, running, failure, wait, field } = useUnlock(
    props.waitMs,
    props.onOpened,
    props.onTrouble,
  )
  const progress = useProgress('unlock')
  const atField = isAboutPassphrase(failure)
  return (
    <Threshold aside={props.aside}>
      <PageHeader title={say.title} />
      {props.restored && <Notice live>{say.restored}</Notice>}
      <SecretForm onSubmit={() => void submit()}>
        <PassphraseField
          label={words.passphrase.first}
          value={passphrase}
          error={failure !== null && atField ? failureWords(failure) : null}
          onChange={change}
          inputRef={field}
        />
        {!atField && <FailureNotice failure={failure} />}
        <WaitNotice wait={wait} />
        <TaskProgress running={running} label={say.progress} progress={progress} />
        <Cluster>
          <Button tone="primary" type="submit" busy={running} disabled={wait.leftMs > 0}>
            {say.submit}
          </Button>
          {props.deviceUnlock && <UnlockWithDevice onOpened={props.onOpened} onTrouble={props.onTrouble} />}
        </Cluster>
      </SecretForm>
      <Section title={say.otherWays}>
        <Stack gap="tight">
          <Cluster>
            <Button onClick={props.onUseRecoveryKey}>{say.useRecoveryKey}</Button>
            <Button onClick={props.onRestore}>{say.restore}</Button>
            {props.sample}
          </Cluster>
        </Stack>
      </Section>
    </Threshold>
  )
}

/** A wrong passphrase is said at its field; anything else, such as a damaged file, stands apart. */
function isAboutPassphrase(failure: Failure | null): boolean {
  return failure?.code === 'wrong-passphrase' || failure?.code === 'passphrase-too-long'
}
