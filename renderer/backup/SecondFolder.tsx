import { useState } from 'react'
import type { SecondFolder as State } from '../../shared/ipc/contract/secondFolder.ts'
import { momentWords } from '../bridge/dateWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { failureWords } from '../bridge/failureWords.ts'
import { localZone } from '../bridge/localClock.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Writing } from '../bridge/Writing.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './SecondFolder.module.css'
import { words } from './secondFolderWords.ts'

const READ_AFTER = ['backup.secondFolder'] as const

/** Where a copy of each backup goes by itself, and how that is going. */
export function SecondFolder() {
  const { data: state, error } = useJournalQuery('backup.secondFolder', {})
  const choose = useJournalCommand('backup.chooseSecond', READ_AFTER)
  const stop = useJournalCommand('backup.stopSecond', READ_AFTER)
  const announce = useAnnounce()
  const [isOwn, setIsOwn] = useState(false)

  const chooseFolder = async () => {
    setIsOwn(false)
    const reply = await choose.run({})
    if (reply.ok) setIsOwn(reply.value.outcome === 'own')
  }
  const stopCopying = async () => {
    setIsOwn(false)
    if ((await stop.run({})).ok) announce({ text: words.stopped })
  }

  const isChosen = state !== undefined && state.path !== null
  return (
    <Section title={words.title} hint={words.hint}>
      <Stack>
        {state !== undefined && <Told state={state} />}
        <Cluster>
          <Writing>
            <Button icon="folder" busy={choose.running} onClick={() => void chooseFolder()}>
              {isChosen ? words.another : words.choose}
            </Button>
            {isChosen && (
              <Button tone="plain" busy={stop.running} onClick={() => void stopCopying()}>
                {words.stop}
              </Button>
            )}
          </Writing>
        </Cluster>
        {choose.running && <ProgressBar label={words.copying} value={null} />}
        {isOwn && <Notice live>{words.own}</Notice>}
        <FailureNotice failure={choose.failure ?? stop.failure ?? error?.failure ?? null} />
      </Stack>
    </Section>
  )
}

/** What is known of the copies. */
function Told({ state: { path, reachable, sameDisk, failure, lastCopyAt } }: { state: State }) {
  const when = lastCopyAt === null ? null : momentWords(lastCopyAt, localZone())
  if (path === null) return when === null ? null : <p>{words.lastElsewhere(when)}</p>
  return (
    <>
      <div>
        <p className={styles['path']}>{words.where(path)}</p>
        <p className={styles['last']}>{when === null ? words.none : words.last(when)}</p>
      </div>
      {!reachable && <Notice tone="caution">{words.unreachable}</Notice>}
      {sameDisk && <Notice>{words.sameDisk}</Notice>}
      {failure !== null && (
        <Notice tone="caution" title={words.failed}>
          {failureWords(failure)}
        </Notice>
      )}
    </>
  )
}
