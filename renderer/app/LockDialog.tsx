import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import type { Lock } from './useLock.ts'
import { words } from './words.ts'

const { notLocked: say } = words

/** Asks before locking throws away what could not be saved. */
export function LockDialog({ lock }: { lock: Lock }) {
  return (
    <ConfirmDialog
      open={lock.unsaved}
      title={say.title}
      confirmLabel={say.lockAnyway}
      cancelLabel={say.stay}
      tone="danger"
      busy={lock.running}
      onConfirm={() => void lock.lockNow()}
      onCancel={lock.stay}
    >
      <p>{say.text}</p>
      <FailureNotice failure={lock.failure} />
    </ConfirmDialog>
  )
}
