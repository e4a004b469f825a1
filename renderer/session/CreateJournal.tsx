import type { Failure } from '../../shared/ipc/envelope.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useProgress } from '../bridge/useProgress.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Limits } from './Limits.tsx'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import { SecretForm } from './SecretForm.tsx'
import { Threshold } from './Threshold.tsx'
import { useNewPassphrase } from './useNewPassphrase.ts'
import { words } from './words.ts'

const { create } = words

interface CreateJournalProps {
  onCreate: (passphrase: string) => void
  creating: boolean
  failure: Failure | null
  onBack: () => void
}

/** Choosing the passphrase of a new journal. */
export function CreateJournal({ onCreate, creating, failure, onBack }: CreateJournalProps) {
  const draft = useNewPassphrase()
  const progress = useProgress('create')
  const submit = () => {
    const passphrase = creating ? null : draft.accept()
    if (passphrase !== null) onCreate(passphrase)
  }
  return (
    <Threshold>
      <PageHeader title={create.title} lede={create.lede} />
      <SecretForm onSubmit={submit}>
        <NewPassphraseFields draft={draft} label={words.passphrase.first} />
        <FailureNotice failure={failure} />
        <TaskProgress running={creating} label={create.progress} progress={progress} />
        <Cluster>
          <Button tone="primary" type="submit" busy={creating}>
            {create.submit}
          </Button>
          <Button tone="plain" onClick={onBack} disabled={creating}>
            {create.back}
          </Button>
        </Cluster>
      </SecretForm>
      <Limits />
    </Threshold>
  )
}
