import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { resultWords, undoWords } from './importWords.ts'
import type { LastImport } from './lastImport.ts'
import { READ_AFTER_IMPORT } from './useImport.ts'
import { words } from './words.ts'

const { result: say } = words

interface ImportResultProps {
  last: LastImport
  onUndone: () => void
}

/** What an import changed, and the way back. */
export function ImportResult({ last: { batch, preview }, onUndone }: ImportResultProps) {
  const { run, running, failure } = useJournalCommand('import.undo', READ_AFTER_IMPORT)
  const announce = useAnnounce()
  const undo = async (batchToUndo: number) => {
    const reply = await run({ batch: batchToUndo })
    if (!reply.ok) return
    announce({ text: undoWords(reply.value) })
    onUndone()
  }
  return (
    <>
      <Notice
        live
        title={say.title}
        actions={
          batch !== null && (
            <Button icon="undo" busy={running} onClick={() => void undo(batch)}>
              {say.undo}
            </Button>
          )
        }
      >
        {resultWords(batch, preview)}
      </Notice>
      <FailureNotice failure={failure} />
    </>
  )
}
