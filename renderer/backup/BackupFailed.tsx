import type { Failure } from '../../shared/ipc/envelope.ts'
import { translated } from '../../shared/language/translated.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

const words = translated({
  en: {
    title: 'The backup that was due could not be made',
    calm: 'What you wrote is saved, and the backups you have are untouched. Evenkeel tries again within the hour.',
    again: 'Try again',
    made: 'The backup is made, and verified by opening it.',
  },
  de: {
    title: 'Die fällige Sicherung ließ sich nicht anlegen',
    calm: 'Was du geschrieben hast, ist gespeichert, und deine Sicherungen sind unberührt. Evenkeel versucht es binnen einer Stunde noch einmal.',
    again: 'Noch einmal versuchen',
    made: 'Die Sicherung ist angelegt und durch Öffnen geprüft.',
  },
})

const READ_AFTER_MAKING = ['backup.list'] as const

/** Says on every screen why backups fail that the app makes by itself, until one is made again. */
export function BackupFailed({ why }: { why: Failure }) {
  const make = useJournalCommand('backup.make', READ_AFTER_MAKING)
  const announce = useAnnounce()
  const tryAgain = async () => {
    const reply = await make.run({})
    announce({ text: reply.ok ? words.made : failureWords(reply.error) })
  }
  return (
    <Notice
      tone="caution"
      live
      title={words.title}
      actions={
        <Button busy={make.running} onClick={() => void tryAgain()}>
          {words.again}
        </Button>
      }
    >
      <p>{failureWords(make.failure ?? why)}</p>
      <p>{words.calm}</p>
    </Notice>
  )
}
