import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useProgress } from '../bridge/useProgress.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { Section } from '../ui/Section.tsx'
import { ImportOptionFields } from './ImportOptionFields.tsx'
import { ImportTable } from './ImportTable.tsx'
import { previewWords } from './importWords.ts'
import { LeftOut } from './LeftOut.tsx'
import type { Importing, ImportOptions } from './useImport.ts'
import { words } from './words.ts'

interface ChosenFilesProps {
  options: ImportOptions
  ownZone: string
  importing: Importing
}

/** The chosen files: how to read them, what would come in, what is left out, and the import itself. */
export function ChosenFiles({ options, ownZone, importing }: ChosenFilesProps) {
  const progress = useProgress('import')
  const { data, isFetching } = importing.preview
  const busy = importing.importing
  const hasSessions = data?.files.some(({ kind }) => kind === 'sessions-csv') ?? false
  const needsZone = data?.files.some(({ kind }) => kind !== 'evenkeel-journal') ?? true
  const asks = needsZone || (data?.differing ?? 0) > 0
  return (
    <>
      {asks && (
        <Section title={words.options.title}>
          <ImportOptionFields
            options={options}
            ownZone={ownZone}
            hasSessions={hasSessions}
            needsZone={needsZone}
            differing={data?.differing ?? 0}
            onChange={importing.change}
          />
        </Section>
      )}
      <Section title={words.preview.title}>
        {data === undefined && isFetching && <ProgressBar label={words.preview.reading} value={null} />}
        {data !== undefined && (
          <>
            <p role="status">
              {isFetching ? words.preview.reading : previewWords(data, options.daysThatDiffer)}
            </p>
            <ImportTable files={data.files} />
            <LeftOut files={data.files} />
          </>
        )}
      </Section>
      <TaskProgress running={busy} label={words.running} progress={progress} />
      <FailureNotice failure={importing.failure} />
      <Cluster>
        <Button
          tone="primary"
          busy={busy}
          disabled={data === undefined || data.days === 0 || isFetching}
          onClick={() => void importing.start()}
        >
          {words.run}
        </Button>
        <Button disabled={busy} onClick={() => void importing.chooseFiles()}>
          {words.chooseOthers}
        </Button>
        <Button tone="plain" disabled={busy} onClick={importing.leave}>
          {words.leave}
        </Button>
      </Cluster>
    </>
  )
}
