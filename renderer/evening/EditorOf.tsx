import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useReadOnly } from '../bridge/readOnly.ts'
import { Button } from '../ui/Button.tsx'
import { EveningEditor } from './EveningEditor.tsx'
import { EveningToRead } from './EveningToRead.tsx'
import { useEditor } from './useEditor.ts'
import { words } from './words.ts'

/** A day to write on, or to read where nothing can be written. */
export function EditorOf({ day }: { day: CivilDate }) {
  return useReadOnly() ? <EveningToRead day={day} /> : <OpenedEditor day={day} />
}

/** The editor, once the day is read; until then nothing, because reading takes no time worth a word. */
function OpenedEditor({ day }: { day: CivilDate }) {
  const editor = useEditor(day)
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
      return <EveningEditor key={editor.session.day} session={editor.session} />
    default:
      return editor satisfies never
  }
}
