import { z } from 'zod'

/** The input of a message that carries nothing. */
export const nothing = z.strictObject({})

/** The output of a message whose answer is only "done". */
export const done = z.strictObject({})

/** Names a file or folder that the person chose in a dialog of the main process; paths never cross. */
export const fileTokenSchema = z.uuid()

/**
 * The schema of a value made by our own pure code, whose type is written there once. It checks only that an
 * object arrives; inputs are never declared with it.
 */
export const madeByUs = <T extends object>() =>
  z.custom<T>((value) => typeof value === 'object' && value !== null)
