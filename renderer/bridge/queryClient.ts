import { QueryClient } from '@tanstack/react-query'
import type { Channel } from '../../shared/ipc/channels.ts'

/** What the page has read. The journal is local: nothing is retried, and nothing is read again on focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Drops everything that was read, also what is still under way. For locking, and when the journal is replaced. */
export function forgetEverything(): void {
  void queryClient.cancelQueries()
  queryClient.clear()
}

/** Marks what was read over these channels as old; what is on screen is read again. */
export async function refresh(...channels: readonly Channel[]): Promise<void> {
  await Promise.all(channels.map((channel) => queryClient.invalidateQueries({ queryKey: [channel] })))
}
