import { useEffect, useEffectEvent } from 'react'
import type { EventName } from '../../shared/ipc/channels.ts'
import type { EventPayload } from '../../shared/ipc/events.ts'

/** Hears what the main process says unasked, for as long as the component is on screen. */
export function useJournalEvent<E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
): void {
  const newest = useEffectEvent(listener)
  useEffect(() => window.journal.on(event, (payload: EventPayload<E>) => newest(payload)), [event])
}
