import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { call, type JournalFailure, replyValue } from './call.ts'

/** React Query's own options; the key and the function are given by the channel and its input. */
export type JournalQueryOptions<C extends Channel, Selected = Output<C>> = Omit<
  UseQueryOptions<Output<C>, JournalFailure, Selected>,
  'queryKey' | 'queryFn'
>

/**
 * Reads over one channel and keeps what was read under the key `[channel, input]`. `error.failure` is the
 * refusal; `failureWords` turns it into a sentence.
 */
export function useJournalQuery<C extends Channel, Selected = Output<C>>(
  channel: C,
  input: Input<C>,
  options?: JournalQueryOptions<C, Selected>,
): UseQueryResult<Selected, JournalFailure> {
  return useQuery<Output<C>, JournalFailure, Selected>({
    ...options,
    queryKey: [channel, input],
    queryFn: async () => replyValue(await call(channel, input)),
  })
}
