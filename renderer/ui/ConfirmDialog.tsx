import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { words } from './words.ts'

interface ConfirmDialogProps {
  open: boolean
  /** A question: "Move this day to the bin?" */
  title: string
  /** What will happen, and whether it can be taken back. */
  children: ReactNode
  /** The deed itself, never "OK": "Move to the bin". */
  confirmLabel: string
  cancelLabel?: string
  tone?: 'primary' | 'danger'
  /** Under way: the dialog stays until it is done. */
  busy?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something that matters. The focus starts on the way back. */
export function ConfirmDialog({ open, title, children, busy = false, ...rest }: ConfirmDialogProps) {
  return (
    <Dialog
      open={open}
      title={title}
      onClose={rest.onCancel}
      held={busy}
      footer={
        <>
          <Button onClick={rest.onCancel} disabled={busy}>
            {rest.cancelLabel ?? words.cancel}
          </Button>
          <Button tone={rest.tone ?? 'primary'} busy={busy} onClick={rest.onConfirm}>
            {rest.confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
