import { failureWords } from '../bridge/failureWords.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import type { EditorSession } from './editorSession.ts'
import { useAutosave } from './useEditor.ts'
import { words } from './words.ts'

interface SaveNoticesProps {
  session: EditorSession
  /** A version was chosen, and the button that did it is gone. */
  onChosen: () => void
}

/** Why the evening is not on disk and what to do; nothing while all goes well. */
export function SaveNotices({ session, onChosen }: SaveNoticesProps) {
  const { draft, autosave } = useAutosave(session)
  const announce = useAnnounce()
  if (autosave.phase === 'failed') {
    return (
      <Notice tone="problem">
        {failureWords(autosave.failure)} {words.saveTriesAgain}
      </Notice>
    )
  }
  if (autosave.phase !== 'conflict') return null
  const keepMine = () => {
    session.keepMine()
    onChosen()
  }
  const takeStored = () => {
    session.takeStored()
    announce({ text: words.tookStored, action: { label: words.undo, run: () => session.replaceBy(draft) } })
    onChosen()
  }
  return (
    <ConflictNotice
      mine={draft}
      stored={autosave.stored.evening}
      onKeepMine={keepMine}
      onTakeStored={takeStored}
    />
  )
}
