import { call } from '../bridge/call.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'

/** Whether the cautions were on screen before, and how to note that they were now. */
export function useCautionsRead() {
  const readOnly = useReadOnly()
  const { data: settings } = useJournalQuery('settings.read', {})
  const noteRead = async (): Promise<void> => {
    if (settings === undefined || settings.breathingCautionsRead || readOnly) return
    // Where it cannot be noted, they are shown in full again: nothing is lost by that.
    const reply = await call('settings.save', { ...settings, breathingCautionsRead: true })
    if (reply.ok) queryClient.setQueryData(['settings.read', {}], reply.value)
  }
  return { read: settings?.breathingCautionsRead ?? false, noteRead }
}
