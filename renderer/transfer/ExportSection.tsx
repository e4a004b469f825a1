import { useState } from 'react'
import { useToday } from '../bridge/today.tsx'
import { useProgress } from '../bridge/useProgress.ts'
import { useCommands } from '../commands/commands.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { Section } from '../ui/Section.tsx'
import { ExportFields } from './ExportFields.tsx'
import { ExportResult } from './ExportResult.tsx'
import {
  type DayProblems,
  type ExportChoice,
  type ExportRequest,
  requestOf,
  WHOLE_JOURNAL,
} from './exportChoice.ts'
import { spanWords } from './exportWords.ts'
import type { Exporting } from './useExport.ts'
import { words } from './words.ts'

const { export: say } = words

/** Taking everything out in open formats: what, which days, a warning, and then the system's own dialog. */
export function ExportSection({ exporting }: { exporting: Exporting }) {
  const { today } = useToday()
  const [choice, setChoice] = useState<ExportChoice>(WHOLE_JOURNAL)
  const [problems, setProblems] = useState<DayProblems>({})
  const [asked, setAsked] = useState<ExportRequest | null>(null)
  const { running } = exporting
  const ask = async () => {
    const reading = await requestOf(choice, today)
    setProblems(reading.ok ? {} : reading.problems)
    setAsked(reading.ok ? reading.request : null)
  }
  const begin = () => {
    setAsked(null)
    if (asked !== null) void exporting.start(asked)
  }
  useCommands([
    {
      id: 'export.begin',
      group: 'here',
      name: say.run,
      off: running ? say.underWay : null,
      run: () => void ask(),
    },
  ])
  return (
    <Section title={say.title} hint={say.hint}>
      <Stack>
        <ExportFields
          choice={choice}
          problems={problems}
          onChange={(patch) => {
            setChoice({ ...choice, ...patch })
            setProblems({})
          }}
        />
        <Cluster>
          <Button icon="upload" busy={running} onClick={() => void ask()}>
            {say.run}
          </Button>
        </Cluster>
        {running && <ExportProgress onStop={exporting.stop} />}
        <ExportResult exporting={exporting} />
      </Stack>
      <ConfirmDialog
        open={asked !== null}
        title={say.warning.title}
        confirmLabel={say.warning.confirm}
        cancelLabel={say.warning.cancel}
        onConfirm={begin}
        onCancel={() => setAsked(null)}
      >
        <p>{say.warning.text}</p>
        {asked !== null && asked.span !== null && <p>{spanWords(asked.span)}</p>}
        <p>{say.warning.backup}</p>
      </ConfirmDialog>
    </Section>
  )
}

/** How far it is, from the moment on at which a place was chosen. */
function ExportProgress({ onStop }: { onStop: () => void }) {
  const progress = useProgress('export')
  if (progress === null) return null
  const { done, total } = progress
  const share = total === null || total === 0 ? null : done / total
  return <ProgressBar label={say.running} value={share} onCancel={onStop} cancelLabel={say.stop} />
}
