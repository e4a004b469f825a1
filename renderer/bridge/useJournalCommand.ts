import { useCallback, useState } from 'react'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { Input, Reply } from '../../shared/ipc/contract.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { call } from './call.ts'
import { refresh } from './queryClient.ts'

export interface JournalCommand<C extends Channel> {
  /** Sends the command; the reply is also what `running` and `failure` follow. */
  readonly run: (input: Input<C>) => Promise<Reply<C>>
  readonly running: boolean
  /** Why the last run was refused; null before the first, while running, and after a success. */
  readonly failure: Failure | null
  /** Takes the failure off the screen. */
  readonly clear: () => void
}

/**
 * A command with its state for the screen. `refreshes` names the channels whose readings are old after a
 * success; give a list that does not change between renders.
 */
export function useJournalCommand<C extends Channel>(
  channel: C,
  refreshes: readonly Channel[] = NOTHING,
): JournalCommand<C> {
  const [underWay, setUnderWay] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const clear = useCallback(() => setFailure(null), [])
  const run = useCallback(
    async (input: Input<C>): Promise<Reply<C>> => {
      setFailure(null)
      setUnderWay((n) => n + 1)
      const reply = await call(channel, input)
      setUnderWay((n) => n - 1)
      if (reply.ok) void refresh(...refreshes)
      else setFailure(reply.error)
      return reply
    },
    [channel, refreshes],
  )
  return { run, running: underWay > 0, failure, clear }
}

const NOTHING: readonly Channel[] = []
