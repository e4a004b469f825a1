import { useEffect, useRef, useState } from 'react'
import {
  TRACKER_BOUNDS,
  TRACKER_KINDS,
  type Tracker,
  type TrackerKind,
} from '../../shared/trackers/tracker.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { newId } from '../evening/newId.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { READ_WITH_TRACKERS } from './readWithTrackers.ts'
import { TrackerFormFields } from './TrackerFormFields.tsx'
import { draftOf, editOf, type Missing, newDraft, type TrackerDraft } from './trackerDraft.ts'
import { words } from './words.ts'

interface TrackerDialogProps {
  /** The one to edit; null makes a new one. */
  tracker: Tracker | null
  onClose: () => void
  onSaved: (name: string) => void
}

const threeIds = (): [string, string, string] => [newId(), newId(), newId()]

/** Makes or edits a tracker. */
export function TrackerDialog({ tracker, onClose, onSaved }: TrackerDialogProps) {
  const [draft, setDraft] = useState<TrackerDraft>(() =>
    tracker === null ? newDraft(threeIds()) : draftOf(tracker, threeIds()),
  )
  const [missing, setMissing] = useState<Missing | null>(null)
  const { run, running, failure } = useJournalCommand('tracker.save', READ_WITH_TRACKERS)
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => name.current?.focus(), [])
  const change = (patch: Partial<TrackerDraft>) => {
    setMissing(null)
    setDraft((before) => ({ ...before, ...patch }))
  }
  const save = async () => {
    const edit = editOf(draft)
    if (typeof edit === 'string') return setMissing(edit)
    const reply = await run(edit)
    if (reply.ok) onSaved(edit.name)
  }
  return (
    <Dialog
      open
      title={tracker === null ? words.newTitle : words.editTitle}
      onClose={onClose}
      held={running}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" busy={running} onClick={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={words.name}
          hint={words.nameHint}
          error={missing === 'name' ? words.missing.name : null}
          value={draft.name === '' ? null : draft.name}
          maxLength={TRACKER_BOUNDS.nameLength.max}
          onChange={(next) => change({ name: next ?? '' })}
          onEnter={() => void save()}
          inputRef={name}
        />
        <KindField draft={draft} fixed={(tracker?.days ?? 0) > 0} onChange={(kind) => change({ kind })} />
        <TrackerFormFields draft={draft} onChange={change} />
        {(missing === 'range' || missing === 'choices') && <Notice live>{words.missing[missing]}</Notice>}
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}

interface KindFieldProps {
  draft: TrackerDraft
  /** It holds values already. */
  fixed: boolean
  onChange: (kind: TrackerKind) => void
}

function KindField({ draft, fixed, onChange }: KindFieldProps) {
  return (
    <Select
      label={words.kind}
      hint={fixed ? words.kindFixed : undefined}
      emptyLabel={null}
      disabled={fixed}
      value={draft.kind}
      onChange={(kind) => kind !== null && onChange(kind)}
      options={TRACKER_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
    />
  )
}
