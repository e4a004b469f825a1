import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { DEFAULT_SETTINGS } from '../../shared/ipc/contract/settings.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useToday } from '../bridge/today.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Button } from '../ui/Button.tsx'
import { LeaveOutDay } from '../ui/LeaveOut.tsx'
import { EveningEditor } from './EveningEditor.tsx'
import { EveningToRead } from './EveningToRead.tsx'
import type { Scope } from './pageParts.ts'
import { useEditor } from './useEditor.ts'
import { words } from './words.ts'

/** A day to write on, or to read where nothing can be written. */
export function EditorOf({ day, scope = 'whole' }: { day: CivilDate; scope?: Scope }) {
  return useReadOnly() ? <EveningToRead day={day} /> : <OpenedEditor day={day} scope={scope} />
}

/** The editor, once the day is read; until then nothing, because reading takes no time worth a word. */
function OpenedEditor({ day, scope }: { day: CivilDate; scope: Scope }) {
  const { today } = useToday()
  const editor = useEditor(day)
  const { data: settings, error } = useJournalQuery('settings.read', {})
  // Waited for, so that no part shows for a moment that is switched off.
  if (settings === undefined && error === null) return <p className="visually-hidden">{words.opening}</p>
  const { modules } = settings ?? DEFAULT_SETTINGS
  switch (editor.status) {
    case 'opening':
      return <p className="visually-hidden">{words.opening}</p>
    case 'failed':
      return (
        <FailureNotice
          failure={editor.failure}
          actions={<Button onClick={editor.retry}>{words.retry}</Button>}
        />
      )
    case 'open':
      return (
        <LeaveOutDay value={editor.session.day < today ? 'past' : 'tonight'}>
          <EveningEditor key={editor.session.day} {...{ scope, modules }} session={editor.session} />
        </LeaveOutDay>
      )
    default:
      return editor satisfies never
  }
}
