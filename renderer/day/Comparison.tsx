import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { differences } from '../../shared/evening/differences.ts'
import { type DayEntry, EMPTY_EVENING } from '../../shared/evening/evening.ts'
import { DEFAULT_SETTINGS } from '../../shared/ipc/contract/settings.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { ChangeList } from '../evening/ChangeList.tsx'
import { DifferenceTable } from '../evening/DifferenceTable.tsx'
import { type DifferenceLine, differenceLines } from '../evening/differenceWords.ts'
import type { EditorSession } from '../evening/editorSession.ts'
import { useAutosave } from '../evening/useEditor.ts'
import { useTrackers } from '../evening/useTrackers.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { stampInWords, stampsDiffer } from './stampInWords.ts'
import type { Stand } from './stands.ts'
import { useStand } from './useStand.ts'
import { words } from './words.ts'

interface ComparisonProps {
  day: CivilDate
  older: Stand
  newer: Stand
  /** Which of the two is in the middle of it: what it holds can be read. */
  chosen: Stand
  session: EditorSession
  onDone: () => void
}

/** What changed between two stands of a day, and the way back to the earlier one. */
export function Comparison({ day, older, newer, chosen, session, onDone }: ComparisonProps) {
  const { draft } = useAutosave(session)
  const before = useStand(day, older.id, draft)
  const after = useStand(day, newer.id, draft)
  const lines = useChangedLines(before.entry, after.entry)
  const failure = before.failure ?? after.failure
  if (failure !== null) return <FailureNotice failure={failure} />
  if (before.entry === null || after.entry === null) return null
  const kept = typeof chosen.id === 'number' ? chosen : older
  const held = (kept === older ? before : after).entry
  return (
    <>
      {lines.length === 0 ? (
        <p>{words.versionsSame}</p>
      ) : (
        <ChangeList label={words.whatChanged} lines={lines} />
      )}
      {held !== null && typeof kept.id === 'number' && (
        <>
          <Disclosure label={words.versionHolds(kept.title)}>
            <DifferenceTable
              caption={words.versionHolds(kept.title)}
              differences={differences(EMPTY_EVENING, held.evening)}
              after={words.versionColumn}
              none={words.versionEmpty}
            />
          </Disclosure>
          <BringBack entry={held} title={kept.title} session={session} onDone={onDone} />
        </>
      )}
    </>
  )
}

/** The differences, and, where it is another one, the word on what was filled in later. */
function useChangedLines(before: DayEntry | null, after: DayEntry | null): DifferenceLine[] {
  const trackers = useTrackers()
  const { data: settings = DEFAULT_SETTINGS } = useJournalQuery('settings.read', {})
  if (before === null || after === null) return []
  const stamp = {
    key: 'stamp',
    label: words.stampField,
    before: stampInWords(before, settings.rollOverHour),
    after: stampInWords(after, settings.rollOverHour),
    isText: false,
  }
  const lines = differenceLines(differences(before.evening, after.evening), trackers)
  return stampsDiffer(before, after, settings.rollOverHour) ? [...lines, stamp] : lines
}

interface BringBackProps {
  entry: DayEntry
  title: string
  session: EditorSession
  onDone: () => void
}

function BringBack({ entry: { evening }, title, session, onDone }: BringBackProps) {
  const { draft } = useAutosave(session)
  const announce = useAnnounce()
  const readOnly = useReadOnly()
  if (differences(evening, draft).length === 0) return <p>{words.versionIsNow(title)}</p>
  const bringBack = () => {
    session.replaceBy(evening)
    announce({ text: words.broughtBack, action: { run: () => session.replaceBy(draft) } })
    onDone()
  }
  return (
    <Cluster>
      <Button tone="primary" onClick={bringBack} disabled={readOnly}>
        {words.bringBack(title)}
      </Button>
    </Cluster>
  )
}
