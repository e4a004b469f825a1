import { useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { recordedSections } from '../../shared/evening/sections.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { useToday } from '../bridge/today.tsx'
import { useCommands } from '../commands/commands.tsx'
import { moveToBin, restoreFromBin } from '../evening/binnedDays.ts'
import { dayInWords } from '../evening/dayInWords.ts'
import type { EditorSession } from '../evening/editorSession.ts'
import { useAutosave, useEditor } from '../evening/useEditor.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { words } from './words.ts'

interface MoveToBinProps {
  day: CivilDate
  onMoved: () => void
}

/** The way of a day to the bin, at its foot. Nothing where the day holds nothing. */
export function MoveToBin({ day, onMoved }: MoveToBinProps) {
  const editor = useEditor(day)
  return editor.status === 'open' ? <Offered session={editor.session} onMoved={onMoved} /> : null
}

function Offered({ session, onMoved }: { session: EditorSession; onMoved: () => void }) {
  const { today } = useToday()
  const { draft } = useAutosave(session)
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const empty = recordedSections(draft).length === 0 && draft.tags.length === 0
  const inWords = dayInWords(session.day, today)
  const undo = async (id: number) => {
    const reply = await restoreFromBin(id)
    if (reply.ok) announce({ text: words.isBack(inWords), quiet: true })
    else announce({ text: failureWords(reply.error), tone: 'problem' })
  }
  const move = async () => {
    setBusy(true)
    const reply = await moveToBin(session)
    setBusy(false)
    // Where the day could not be saved, its page says so already.
    if (reply === null) return
    if (!reply.ok) return announce({ text: failureWords(reply.error), tone: 'problem' })
    const { id } = reply.value
    announce({ text: words.movedToBin(inWords), action: { run: () => void undo(id) } })
    onMoved()
  }
  useCommands([
    {
      id: 'day.bin',
      group: 'here',
      name: words.moveToBin,
      off: empty ? words.nothingForBin : null,
      run: () => void move(),
    },
  ])
  if (empty) return null
  return (
    <Cluster>
      <Button tone="plain" size="small" icon="trash" busy={busy} onClick={() => void move()}>
        {words.moveToBin}
      </Button>
    </Cluster>
  )
}
