import type { Channel } from '../../shared/ipc/channels.ts'
import type { Input, Reply } from '../../shared/ipc/contract.ts'
import type { Envelope, Failure } from '../../shared/ipc/envelope.ts'
import type {} from './journalWindow.d.ts'

/** A refusal of the main process where only a thrown value fits, as in a query function. */
export class JournalFailure extends Error {
  override readonly name = 'JournalFailure'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The failure of a message that never got an answer, as when the window is going away under it. */
const UNANSWERED: Failure = { code: 'internal', parameters: {} }

/** Finds the bridge's function for a channel: `day.read` is `window.journal.day.read`. */
function messageOf<C extends Channel>(channel: C): (input: Input<C>) => Promise<Reply<C>> {
  const [area = '', verb = ''] = channel.split('.')
  // The bridge's type is computed from the same channel names; TypeScript cannot follow the split back to it.
  const areas = window.journal as unknown as Record<
    string,
    Record<string, (input: Input<C>) => Promise<Reply<C>>>
  >
  const message = areas[area]?.[verb]
  if (message === undefined) throw new Error(`the bridge has no ${channel}`)
  return message
}

/**
 * Sends one message to the main process. Never rejects for an expected failure: the reply says so. A message
 * that is cut off half-way answers with the code `internal`.
 */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Reply<C>> {
  const message = messageOf(channel)
  try {
    return await message(input)
  } catch (cause) {
    reportError(cause)
    return { ok: false, error: UNANSWERED }
  }
}

/** The value of a reply; throws {@link JournalFailure} when there is none. */
export function replyValue<T>(reply: Envelope<T>): T {
  if (reply.ok) return reply.value
  throw new JournalFailure(reply.error)
}
