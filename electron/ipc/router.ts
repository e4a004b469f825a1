import { CHANNELS, type Channel } from '../../shared/ipc/channels.ts'
import { CONTRACT, type ContractEntry, type Input, type Output } from '../../shared/ipc/contract.ts'
import type { Envelope } from '../../shared/ipc/envelope.ts'
import type { ErrorCode, ErrorParameters } from '../../shared/ipc/errorCodes.ts'
import { AppError } from '../appError.ts'
import type { CommandQueue } from './commandQueue.ts'
import { isWithinBounds } from './messageSize.ts'

/** What answers one channel: it has parsed input and calls one service. */
export type Handler<C extends Channel> = (input: Input<C>) => Promise<Output<C>> | Output<C>
export type Handlers = { readonly [C in Channel]: Handler<C> }

/** Where a message came from, as far as the router must know. */
export interface Sender {
  /** Whether it is the main frame of our own window, showing our own page. */
  readonly isOurPage: boolean
}

export interface RouterParts {
  readonly handlers: Handlers
  readonly isUnlocked: () => boolean
  readonly queue: CommandQueue
  /** Gives a known failure of the system or of SQLite its code; anything else comes back as it is. */
  readonly named: (error: unknown) => unknown
  /** Takes what went wrong unexpectedly to the local log; never given a message's content. */
  readonly report: (channel: string, error: unknown) => void
}

export type Router = (sender: Sender, channel: string, message: unknown) => Promise<Envelope<unknown>>

const refuse = (code: ErrorCode, parameters: ErrorParameters = {}): Envelope<never> => ({
  ok: false,
  error: { code, parameters },
})

const isChannel = (channel: string): channel is Channel => (CHANNELS as readonly string[]).includes(channel)

/**
 * Answers messages. It checks in this order: sender, channel, session, size, schema; only then the handler
 * runs, commands one at a time. A reply that breaks its own schema is a fault of ours and becomes `internal`.
 */
export function createRouter(parts: RouterParts): Router {
  return async (sender, channel, message) => {
    if (!sender.isOurPage || !isChannel(channel)) return refuse('invalid-message')
    const entry: ContractEntry = CONTRACT[channel]
    if (entry.access === 'unlocked' && !parts.isUnlocked()) return refuse('locked')
    const input = isWithinBounds(message) ? entry.input.safeParse(message) : null
    if (!input?.success) return refuse('invalid-message')
    return answer(parts, channel, input.data)
  }
}

async function answer(
  { handlers, isUnlocked, queue, named, report }: RouterParts,
  channel: Channel,
  input: unknown,
): Promise<Envelope<unknown>> {
  const entry: ContractEntry = CONTRACT[channel]
  const handler = handlers[channel] as (input: unknown) => unknown
  const run = () => handler(input)
  try {
    const value = await (entry.kind === 'query' ? run() : queue.run(() => inTurn(entry, isUnlocked, run)))
    return { ok: true, value: entry.output.parse(value) }
  } catch (thrown) {
    const error = named(thrown)
    if (error instanceof AppError) return refuse(error.code, error.parameters)
    report(channel, error)
    return refuse('internal')
  }
}

/** A command may have waited in the queue while the journal was locked: it is asked again when its turn comes. */
function inTurn(entry: ContractEntry, isUnlocked: () => boolean, run: () => unknown): unknown {
  if (entry.access === 'unlocked' && !isUnlocked()) throw new AppError('locked')
  return run()
}

/**
 * Puts the handlers of all areas together. Throws at start when a channel is answered twice or not at all, or
 * when a handler has no channel.
 */
export function combineHandlers(areas: readonly Partial<Handlers>[]): Handlers {
  const names = areas.flatMap((area) => Object.keys(area))
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const missing = CHANNELS.filter((channel) => !names.includes(channel))
  const stray = names.filter((name) => !isChannel(name))
  if (twice.length + missing.length + stray.length > 0) {
    throw new Error(`channels: twice [${twice}], unanswered [${missing}], unknown [${stray}]`)
  }
  return Object.assign({}, ...areas) as Handlers
}
