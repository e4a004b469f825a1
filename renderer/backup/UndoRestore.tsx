import { useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { words } from './words.ts'

const { undo: say } = words

const READ_AFTER_UNDO = ['backup.list'] as const

/** Offers the way back from a restore, as long as there is one. */
export function UndoRestore({ onUndone }: { onUndone?: () => void }) {
  const [asking, setAsking] = useState(false)
  const { run, running, failure } = useJournalCommand('backup.undoRestore', READ_AFTER_UNDO)
  const announce = useAnnounce()
  const undo = async () => {
    const reply = await run({})
    setAsking(false)
    if (!reply.ok) return
    announce({ text: say.done })
    onUndone?.()
  }
  return (
    <>
      <Notice actions={<Button onClick={() => setAsking(true)}>{say.action}</Button>}>{say.notice}</Notice>
      <FailureNotice failure={failure} />
      <ConfirmDialog
        open={asking}
        title={say.question}
        confirmLabel={say.confirm}
        busy={running}
        onConfirm={() => void undo()}
        onCancel={() => setAsking(false)}
      >
        <p>{say.text}</p>
      </ConfirmDialog>
    </>
  )
}
