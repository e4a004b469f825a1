import { QueryClientProvider } from '@tanstack/react-query'
import { DEFAULT_PREFERENCES } from '../../shared/ipc/contract/settings.ts'
import { useFlushAnswer } from '../bridge/flush.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { SessionGate } from './SessionGate.tsx'
import { useLook } from './useLook.ts'

/** The page. */
export function App() {
  useFlushAnswer()
  return (
    <QueryClientProvider client={queryClient}>
      <Dressed />
    </QueryClientProvider>
  )
}

/** Waits for the look, so that a dark room is not lit up first. When it cannot be read the app chooses. */
function Dressed() {
  const { data, isPending } = useJournalQuery('preferences.read', {}, { staleTime: Number.POSITIVE_INFINITY })
  useLook(data ?? DEFAULT_PREFERENCES)
  if (isPending) return null
  return (
    <ScreenBoundary>
      <SessionGate />
    </ScreenBoundary>
  )
}
