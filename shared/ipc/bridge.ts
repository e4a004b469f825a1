import type { Channel, EventName } from './channels.ts'
import type { Input, Reply } from './contract.ts'
import type { EventPayload } from './events.ts'

type AreaOf<C extends Channel> = C extends `${infer Area}.${string}` ? Area : never
type VerbOf<C extends Channel, Area extends string> = C extends `${Area}.${infer Verb}` ? Verb : never

/** Stops listening. */
export type Unsubscribe = () => void

/** `window.journal`: one function for each channel, grouped by area, and a way to hear events. */
export type JournalBridge = {
  readonly [Area in AreaOf<Channel>]: {
    readonly [Verb in VerbOf<Channel, Area>]: `${Area}.${Verb}` extends infer C extends Channel
      ? (input: Input<C>) => Promise<Reply<C>>
      : never
  }
} & {
  readonly on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => Unsubscribe
}
