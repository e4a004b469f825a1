import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { ChooseBackup } from './ChooseBackup.tsx'
import { MakeBackup } from './MakeBackup.tsx'
import { RestoreSteps } from './RestoreSteps.tsx'
import { SecondFolder } from './SecondFolder.tsx'
import { UndoRestore } from './UndoRestore.tsx'
import { useRestore } from './useRestore.ts'
import { words } from './words.ts'

interface BackupsScreenProps {
  /** Whether the person's own journal is open, and not the sample. */
  own: boolean
  restoreCanBeUndone: boolean
}

/** Backups of the open journal: making, finding, restoring, and going back from a restore. */
export function BackupsScreen({ own, restoreCanBeUndone }: BackupsScreenProps) {
  const restore = useRestore()
  if (!own) {
    return (
      <Page>
        <PageHeader title={words.title} />
        <EmptyState icon="archive" title={words.sample.title}>
          {words.sample.text}
        </EmptyState>
      </Page>
    )
  }
  if (restore.at.step !== 'choose') {
    return (
      <Page>
        <RestoreSteps restore={restore} journalHere onFinish={restore.startOver} />
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader title={words.title} lede={words.lede} />
      {restoreCanBeUndone && <UndoRestore />}
      <MakeBackup />
      <SecondFolder />
      <Section title={words.list.title}>
        <ChooseBackup restore={restore} />
      </Section>
    </Page>
  )
}
