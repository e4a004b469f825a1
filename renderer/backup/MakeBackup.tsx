import { useState } from 'react'
import { byteWords } from '../bridge/byteWords.ts'
import { momentWords } from '../bridge/dateWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { localZone } from '../bridge/localClock.ts'
import { useReadOnly, whyNotWrite } from '../bridge/readOnly.ts'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useProgress } from '../bridge/useProgress.ts'
import { WhyReadOnly } from '../bridge/WhyReadOnly.tsx'
import { Writing } from '../bridge/Writing.tsx'
import { useCommands } from '../commands/commands.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Section } from '../ui/Section.tsx'
import { words } from './words.ts'

const { make: say } = words

const READ_AFTER_MAKING = ['backup.list', 'backup.secondFolder'] as const
const READ_AFTER_COPYING = ['backup.secondFolder'] as const

/** Making a backup here, or a copy elsewhere, with what came of it. */
export function MakeBackup() {
  const make = useJournalCommand('backup.make', READ_AFTER_MAKING)
  const copy = useJournalCommand('backup.saveCopy', READ_AFTER_COPYING)
  const show = useJournalCommand('backup.showFolder')
  const progress = useProgress('backup')
  const [result, setResult] = useState<string | null>(null)
  const busy = make.running || copy.running

  const backUp = async () => {
    setResult(null)
    const reply = await make.run({})
    if (reply.ok) {
      setResult(say.made(momentWords(reply.value.createdAt, localZone()), byteWords(reply.value.bytes)))
    }
  }
  const saveCopy = async () => {
    setResult(null)
    const reply = await copy.run({})
    if (reply.ok && reply.value !== null) {
      setResult(say.copied(reply.value.name, byteWords(reply.value.bytes)))
    }
  }

  const off = whyNotWrite(useReadOnly()) ?? (busy ? say.underWay : null)
  useCommands([
    {
      id: 'backup.make',
      group: 'here',
      name: say.now,
      off,
      run: () => void backUp(),
    },
    {
      id: 'backup.copy',
      group: 'here',
      name: say.copy,
      off,
      run: () => void saveCopy(),
    },
    { id: 'backup.folder', group: 'here', name: say.showFolder, run: () => void show.run({}) },
  ])
  return (
    <Section title={say.title} hint={say.hint}>
      <Stack>
        <WhyReadOnly />
        <Cluster>
          <Writing>
            <Button tone="primary" busy={make.running} disabled={copy.running} onClick={() => void backUp()}>
              {say.now}
            </Button>
            <Button busy={copy.running} disabled={make.running} onClick={() => void saveCopy()}>
              {say.copy}
            </Button>
          </Writing>
          <Button tone="plain" icon="folder" onClick={() => void show.run({})}>
            {say.showFolder}
          </Button>
        </Cluster>
        <TaskProgress
          running={busy}
          label={make.running ? say.progress : say.copyProgress}
          progress={progress}
        />
        {result !== null && !busy && <Notice live>{result}</Notice>}
        <FailureNotice failure={make.failure ?? copy.failure ?? show.failure} />
      </Stack>
    </Section>
  )
}
