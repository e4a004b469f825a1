import { byteWords } from '../bridge/byteWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { countWords } from './exportWords.ts'
import type { Exporting, ExportOutcome } from './useExport.ts'
import { words } from './words.ts'

const { export: say } = words

/** What came of an export: what was written, or why nothing was. */
export function ExportResult({ exporting: { running, failure, outcome } }: { exporting: Exporting }) {
  if (running) return null
  if (failure?.code === 'cancelled') return <Notice live>{say.stopped}</Notice>
  if (failure !== null) return <FailureNotice failure={failure} />
  if (outcome?.outcome === 'no-days') return <Notice live>{say.noDays}</Notice>
  return outcome?.outcome === 'written' ? <Written outcome={outcome} /> : null
}

function Written({ outcome }: { outcome: Extract<ExportOutcome, { outcome: 'written' }> }) {
  const show = useJournalCommand('export.show')
  const { token, name, bytes, counts } = outcome
  return (
    <>
      <Notice
        live
        title={say.done}
        actions={
          <Button icon="folder" busy={show.running} onClick={() => void show.run({ token })}>
            {say.show}
          </Button>
        }
      >
        <p>{countWords(counts)}</p>
        <p>{say.file(name, byteWords(bytes))}</p>
      </Notice>
      <FailureNotice failure={show.failure} />
    </>
  )
}
