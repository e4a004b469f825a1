import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { UndoRestore } from './UndoRestore.tsx'
import { words } from './words.ts'

const { done: say } = words

interface RestoreDoneProps {
  safetyBackup: boolean
  onFinish: () => void
}

/** A restore that is done, with the way back. */
export function RestoreDone({ safetyBackup, onFinish }: RestoreDoneProps) {
  return (
    <>
      <PageHeader title={say.title} lede={safetyBackup ? `${say.text} ${say.safety}` : say.text} />
      {safetyBackup && <UndoRestore onUndone={onFinish} />}
      <Cluster>
        <Button tone="primary" onClick={onFinish}>
          {say.finish}
        </Button>
      </Cluster>
    </>
  )
}
