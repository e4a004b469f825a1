import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { ChooseBackup } from './ChooseBackup.tsx'
import { RestoreSteps } from './RestoreSteps.tsx'
import { useRestore } from './useRestore.ts'
import { words } from './words.ts'

interface RestoreOutsideProps {
  /** Whether there is a journal on this computer, though locked. */
  journalHere: boolean
  /** True while a backup is put in force: the journal may open under it, and the page must not go yet. */
  onHold: (held: boolean) => void
  onRestored: () => void
  onBack: () => void
}

/** Restoring while no journal is open. The caller goes on to the restored journal. */
export function RestoreOutside({ journalHere, onHold, onRestored, onBack }: RestoreOutsideProps) {
  const restore = useRestore()
  const putInForce = async () => {
    onHold(true)
    const done = await restore.putInForce()
    if (done) onRestored()
    onHold(false)
    return done
  }
  if (restore.at.step !== 'choose') {
    return (
      <RestoreSteps restore={{ ...restore, putInForce }} journalHere={journalHere} onFinish={onRestored} />
    )
  }
  return (
    <Stack gap="loose">
      <PageHeader title={words.restoreTitle} lede={words.restoreLede} />
      <ChooseBackup restore={restore} />
      <Cluster>
        <Button tone="plain" icon="arrowLeft" onClick={onBack}>
          {words.back}
        </Button>
      </Cluster>
    </Stack>
  )
}
