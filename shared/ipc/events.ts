import { z } from 'zod'
import type { EventName } from './channels.ts'
import { sessionStatusSchema } from './contract/session.ts'

/** What the main process may tell the page unasked, with the shape of each message. */
export const EVENT_SCHEMAS = {
  /** The journal was opened, locked or replaced. On `locked` the page drops everything it holds. */
  'session.changed': sessionStatusSchema,
  /** The app wants to lock or quit: hand over what is typed, then answer `session.flushed`. */
  'session.flush': z.strictObject({}),
  /** A menu, the tray or the reminder asked for something: `around.takeWish` says for what. */
  'around.wished': z.strictObject({}),
  /** How far a long task is; `total` null = not known. */
  progress: z.strictObject({
    task: z.enum(['create', 'unlock', 'backup', 'restore', 'import', 'export', 'sample', 'rekey']),
    done: z.number().min(0),
    total: z.number().min(0).nullable(),
  }),
} as const satisfies Record<EventName, z.ZodType>

export type EventPayload<E extends EventName> = z.infer<(typeof EVENT_SCHEMAS)[E]>
