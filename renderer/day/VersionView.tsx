import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { differences } from '../../shared/evening/differences.ts'
import { EMPTY_EVENING, type Evening } from '../../shared/evening/evening.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { DifferenceTable } from '../evening/DifferenceTable.tsx'
import type { EditorSession } from '../evening/editorSession.ts'
import { useAutosave, useEditor } from '../evening/useEditor.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { words } from './words.ts'

interface VersionViewProps {
  day: CivilDate
  revision: number
  title: string
  onDone: () => void
}

/** One earlier version, to be read only. */
export function VersionView({ day, revision, title, onDone }: VersionViewProps) {
  const version = useJournalQuery('day.version', { day, revision })
  const editor = useEditor(day)
  if (version.error !== null) return <FailureNotice failure={version.error.failure} />
  if (version.data === undefined || editor.status !== 'open') return null
  return (
    <Section title={title}>
      <Compared evening={version.data.evening} session={editor.session} onDone={onDone} />
    </Section>
  )
}

interface ComparedProps {
  evening: Evening
  session: EditorSession
  onDone: () => void
}

function Compared({ evening, session, onDone }: ComparedProps) {
  const { draft } = useAutosave(session)
  const announce = useAnnounce()
  const readOnly = useReadOnly()
  const differs = differences(evening, draft)
  const bringBack = () => {
    session.replaceBy(evening)
    announce({ text: words.broughtBack, action: { run: () => session.replaceBy(draft) } })
    onDone()
  }
  return (
    <>
      <DifferenceTable
        caption={words.versionDiffers}
        differences={differs}
        before={words.versionColumn}
        after={words.nowColumn}
        none={words.versionSame}
      />
      <Disclosure label={words.versionHolds}>
        <DifferenceTable
          caption={words.versionHolds}
          differences={differences(EMPTY_EVENING, evening)}
          after={words.versionColumn}
          none={words.versionEmpty}
        />
      </Disclosure>
      {differs.length > 0 && (
        <Cluster>
          <Button tone="primary" onClick={bringBack} disabled={readOnly}>
            {words.bringBack}
          </Button>
        </Cluster>
      )}
    </>
  )
}
