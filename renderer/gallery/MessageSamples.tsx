import { useState } from 'react'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { SaveStatus } from '../ui/SaveStatus.tsx'
import { Card } from '../ui/Section.tsx'
import { TextField } from '../ui/TextField.tsx'

export function MessageSamples() {
  return (
    <>
      <Card title="Messages">
        <Notices />
      </Card>
      <Card title="Saving and waiting">
        <Cluster>
          <SaveStatus state={{ kind: 'empty' }} />
          <SaveStatus state={{ kind: 'unsaved' }} />
          <SaveStatus state={{ kind: 'saving' }} />
          <SaveStatus state={{ kind: 'saved', at: '21:43' }} />
          <SaveStatus
            state={{ kind: 'failed', text: 'The disk is full. Make some room.', onRetry: () => undefined }}
          />
        </Cluster>
        <ProgressBar
          label="Reading the export"
          value={0.42}
          detail="1,204 of 2,866 days"
          onCancel={() => undefined}
        />
        <ProgressBar label="Checking the backup" value={null} detail="about a minute" />
        <EmptyState title="No nights in this week yet" icon="moon" action={<Button>Fill in a night</Button>}>
          A missed night can be filled in later, and is marked as remembered.
        </EmptyState>
      </Card>
      <Card title="Dialogs">
        <Dialogs />
      </Card>
    </>
  )
}

function Notices() {
  return (
    <Stack gap="tight">
      <Notice title="Sample journal">Nothing here is yours. Look around as long as you like.</Notice>
      <Notice
        tone="caution"
        title="Your external drive has not been seen for 12 days"
        actions={<Button size="small">Choose another folder</Button>}
      >
        Backups are kept on this computer meanwhile.
      </Notice>
      <Notice tone="problem" title="This backup is damaged">
        It was not restored, and your journal is as it was.
      </Notice>
      <Disclosure>
        <p>Rule L-02. Seven days from 30 October to 5 November; 6 of 7 days recorded.</p>
      </Disclosure>
    </Stack>
  )
}

function Dialogs() {
  const announce = useAnnounce()
  const [open, setOpen] = useState<'plain' | 'confirm' | null>(null)
  const close = () => setOpen(null)
  const remove = () => {
    close()
    announce({ text: 'Moved to the bin.', action: { run: () => undefined } })
  }
  return (
    <Cluster>
      <Button onClick={() => setOpen('plain')}>Open a dialog</Button>
      <Button onClick={() => setOpen('confirm')}>Ask first</Button>
      <Button onClick={() => announce({ text: 'Copied.' })}>Say something</Button>
      <Button onClick={() => announce({ text: 'The folder could not be read.', tone: 'problem' })}>
        Say a problem
      </Button>
      <Dialog
        open={open === 'plain'}
        title="Name this practice"
        onClose={close}
        footer={
          <>
            <Button onClick={close}>Cancel</Button>
            <Button tone="primary" onClick={close}>
              Keep the name
            </Button>
          </>
        }
      >
        <TextField label="Name" value={null} onChange={() => undefined} hint="As you call it yourself." />
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        title="Move this day to the bin?"
        confirmLabel="Move to the bin"
        tone="danger"
        onConfirm={remove}
        onCancel={close}
      >
        <p>It stays there for 30 days and can be taken back.</p>
      </ConfirmDialog>
    </Cluster>
  )
}
