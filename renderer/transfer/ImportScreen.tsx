import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useReadOnly, whyNotWrite } from '../bridge/readOnly.ts'
import { useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import { WhyReadOnly } from '../bridge/WhyReadOnly.tsx'
import { Writing } from '../bridge/Writing.tsx'
import { useCommands } from '../commands/commands.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster, Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { ChosenFiles } from './ChosenFiles.tsx'
import { ExportSection } from './ExportSection.tsx'
import { ImportGuide } from './ImportGuide.tsx'
import { ImportResult } from './ImportResult.tsx'
import type { LastImport } from './lastImport.ts'
import type { Exporting } from './useExport.ts'
import { useImport } from './useImport.ts'
import { words } from './words.ts'

interface ImportScreenProps {
  /** The newest import since unlocking; null when there was none, or it was taken back. */
  last: LastImport | null
  onImport: (next: LastImport | null) => void
  exporting: Exporting
}

/** Bringing in records from elsewhere: choose, look, import, and take back. And taking everything out. */
export function ImportScreen({ last, onImport, exporting }: ImportScreenProps) {
  const importing = useImport(onImport)
  const region = useArrivalFocus<HTMLDivElement>(importing.chosen === null ? 'choose' : 'look')
  const notWritable = whyNotWrite(useReadOnly())
  useCommands(
    importing.chosen === null
      ? [
          {
            id: 'import.choose',
            group: 'here',
            name: words.choose,
            off: notWritable ?? (importing.choosing ? words.choosing : null),
            run: () => void importing.chooseFiles(),
          },
        ]
      : [],
  )
  return (
    <div ref={region} tabIndex={-1}>
      <Page>
        <PageHeader title={words.title} lede={words.lede} />
        {last !== null && importing.chosen === null && (
          <ImportResult last={last} onUndone={() => onImport(null)} />
        )}
        {importing.chosen === null ? (
          <>
            <Section title={words.bringIn} hint={words.bringInHint}>
              <FailureNotice failure={importing.failure} />
              <WhyReadOnly />
              <Cluster>
                <Writing>
                  <Button
                    tone="primary"
                    icon="folder"
                    busy={importing.choosing}
                    onClick={() => void importing.chooseFiles()}
                  >
                    {words.choose}
                  </Button>
                </Writing>
              </Cluster>
            </Section>
            <ExportSection exporting={exporting} />
            <ImportGuide />
          </>
        ) : (
          <ChosenFiles
            options={importing.chosen.options}
            ownZone={importing.chosen.ownZone}
            importing={importing}
          />
        )}
      </Page>
    </div>
  )
}
