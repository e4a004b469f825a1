import { QueryClientProvider } from '@tanstack/react-query'
import { useFlushAnswer } from '../bridge/flush.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { SessionGate } from './SessionGate.tsx'
import { useTheme } from './useTheme.ts'

/** The page. */
export function App() {
  useFlushAnswer()
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  )
}

/** Waits for the theme, so that a dark room is not lit up first. When it cannot be read the app chooses. */
function Themed() {
  const { data, isPending } = useJournalQuery('preferences.read', {}, { staleTime: Number.POSITIVE_INFINITY })
  useTheme(data?.theme ?? 'auto')
  if (isPending) return null
  return (
    <ScreenBoundary>
      <SessionGate />
    </ScreenBoundary>
  )
}
