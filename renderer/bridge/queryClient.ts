import { QueryClient } from '@tanstack/react-query'
import type { Channel } from '../../shared/ipc/channels.ts'

/** What the page has read. The journal is local: nothing is retried, and nothing is read again on focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** What may stay when the journal locks: preferences are known without a key and say nothing of the person. */
const KEPT: readonly Channel[] = ['preferences.read']

/** Drops everything that was read, also what is still under way. For locking, and when the journal is replaced. */
export function forgetEverything(): void {
  const predicate = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
    !KEPT.some((channel) => channel === queryKey[0])
  void queryClient.cancelQueries({ predicate })
  queryClient.removeQueries({ predicate })
  queryClient.getMutationCache().clear()
}

/**
 * Reads again whatever is on screen and forgets the rest: another content stands behind the same screens. What
 * is on screen stays until its new reading is there, so that no screen is torn down meanwhile.
 */
export async function readEverythingAgain(): Promise<void> {
  queryClient.removeQueries({ type: 'inactive' })
  await queryClient.invalidateQueries()
}

/** Marks what was read over these channels as old; what is on screen is read again. */
export async function refresh(...channels: readonly Channel[]): Promise<void> {
  await Promise.all(channels.map((channel) => queryClient.invalidateQueries({ queryKey: [channel] })))
}
