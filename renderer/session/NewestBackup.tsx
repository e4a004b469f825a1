import { momentWords } from '../bridge/dateWords.ts'
import { localZone } from '../bridge/localClock.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { soundPartWords as say } from './attentionWords.ts'

/** When the newest backup on this computer was made, so that a person knows what a restore would bring back. */
export function NewestBackup() {
  const { data } = useJournalQuery('backup.list', {})
  if (data === undefined) return null
  const moments = data.backups.map(({ createdAt }) => createdAt)
  return <p>{moments.length === 0 ? say.none : say.newest(momentWords(Math.max(...moments), localZone()))}</p>
}
