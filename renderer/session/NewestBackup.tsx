import { useEffect, useState } from 'react'
import { call } from '../bridge/call.ts'
import { momentWords } from '../bridge/dateWords.ts'
import { localZone } from '../bridge/localClock.ts'
import { soundPartWords as say } from './attentionWords.ts'

/**
 * When the newest backup on this computer was made, so that a person knows what a restore would bring back. Asked
 * directly: what is kept of readings is dropped while no journal is open.
 */
export function NewestBackup() {
  const [moments, setMoments] = useState<readonly number[] | null>(null)
  useEffect(() => {
    let wanted = true
    void call('backup.list', {}).then((reply) => {
      if (wanted && reply.ok) setMoments(reply.value.backups.map(({ createdAt }) => createdAt))
    })
    return () => {
      wanted = false
    }
  }, [])
  if (moments === null) return null
  return <p>{moments.length === 0 ? say.none : say.newest(momentWords(Math.max(...moments), localZone()))}</p>
}
