import { useState } from 'react'
import { useProgress } from '../bridge/useProgress.ts'
import { useCommands } from '../commands/commands.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { Section } from '../ui/Section.tsx'
import { ExportFields } from './ExportFields.tsx'
import { ExportResult } from './ExportResult.tsx'
import { type ExportChoice, requestOf, WHOLE_JOURNAL } from './exportChoice.ts'
import type { Exporting } from './useExport.ts'
import { words } from './words.ts'

const { export: say } = words

/** Taking everything out in open formats: what, which days, a warning, and then the system's own dialog. */
export function ExportSection({ exporting }: { exporting: Exporting }) {
  const [choice, setChoice] = useState<ExportChoice>(WHOLE_JOURNAL)
  const [problem, setProblem] = useState<string | null>(null)
  const [warned, setWarned] = useState(false)
  const { running } = exporting
  const ask = () => {
    const reading = requestOf(choice)
    setProblem(reading.ok ? null : reading.problem)
    setWarned(reading.ok)
  }
  const begin = () => {
    setWarned(false)
    const reading = requestOf(choice)
    if (reading.ok) void exporting.start(reading.request)
  }
  useCommands([
    { id: 'export.begin', group: 'here', name: say.run, off: running ? say.underWay : null, run: ask },
  ])
  return (
    <Section title={say.title} hint={say.hint}>
      <Stack>
        <ExportFields
          choice={choice}
          problem={problem}
          onChange={(patch) => {
            setChoice({ ...choice, ...patch })
            setProblem(null)
          }}
        />
        <Cluster>
          <Button icon="upload" busy={running} onClick={ask}>
            {say.run}
          </Button>
        </Cluster>
        {running && <ExportProgress onStop={exporting.stop} />}
        <ExportResult exporting={exporting} />
      </Stack>
      <ConfirmDialog
        open={warned}
        title={say.warning.title}
        confirmLabel={say.warning.confirm}
        cancelLabel={say.warning.cancel}
        onConfirm={begin}
        onCancel={() => setWarned(false)}
      >
        <p>{say.warning.text}</p>
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
