import { useState } from 'react'
import type { EventPayload } from '../../shared/ipc/events.ts'
import { useJournalEvent } from './events.ts'

type Progress = EventPayload<'progress'>

/** How far a long task is; null until it has said something. Start anew by giving the component a new key. */
export function useProgress(task: Progress['task']): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useJournalEvent('progress', (said) => {
    if (said.task === task) setProgress(said)
  })
  return progress
}
