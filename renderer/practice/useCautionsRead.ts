import { call } from '../bridge/call.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'

/** Whether the cautions were on screen before, and how to note that they were now. */
export function useCautionsRead() {
  const { data: settings } = useJournalQuery('settings.read', {})
  const noteRead = async (): Promise<void> => {
    if (settings === undefined || settings.breathingCautionsRead) return
    // Where it cannot be noted, they are shown in full again: nothing is lost by that.
    const reply = await call('settings.save', { ...settings, breathingCautionsRead: true })
    if (reply.ok) queryClient.setQueryData(['settings.read', {}], reply.value)
  }
  return { read: settings?.breathingCautionsRead ?? false, noteRead }
}
