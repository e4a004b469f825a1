import { z } from 'zod'
import { WISHES } from '../../around/wishes.ts'
import { nothing } from './entry.ts'

/** What the app can do on this computer while its window is away. */
export const aroundSchema = z.strictObject({
  /** False where there certainly is no tray: closing the window quits there, whatever was chosen. */
  hasTray: z.boolean(),
  /** Whether the app starts when the person logs in; null = it cannot, since it was not installed from a package. */
  startsAtLogin: z.boolean().nullable(),
})

export type AroundState = z.infer<typeof aroundSchema>

export const aroundChannels = {
  'around.read': { kind: 'query', access: 'unlocked', input: nothing, output: aroundSchema },
  'around.startAtLogin': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ on: z.boolean() }),
    output: aroundSchema,
  },
  /**
   * Hands over what was asked for, once; null = nothing. While the journal is locked a wish waits. A query, so that
   * nobody who unlocks for a note waits for the backup of the day.
   */
  'around.takeWish': {
    kind: 'query',
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ wish: z.enum(WISHES).nullable() }),
  },
} as const
