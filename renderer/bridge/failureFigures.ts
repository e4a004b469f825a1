import type { ErrorParameters } from '../../shared/ipc/errorCodes.ts'

/** Fewest characters of a passphrase; the main process holds the same bound. */
export const SHORTEST_PASSPHRASE = 10

/** A figure that came with the failure, or null when it did not. */
export function figure(parameters: ErrorParameters, name: string): number | null {
  const value = parameters[name]
  return typeof value === 'number' ? value : null
}
