import type { Input } from '../../shared/ipc/contract.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import type { ErrorCode } from '../../shared/ipc/errorCodes.ts'

/** What opens the readable part of a damaged journal. */
export type OpenSecret = Input<'session.openSoundPart'>

/** Why the journal does not open, with the secret that was right where one was given. */
export interface Trouble {
  readonly failure: Failure
  readonly secret: OpenSecret | null
}

/** Failures that are about the journal on this computer and get a page of their own. */
export const TROUBLES = [
  'journal-damaged',
  'journal-missing',
  'journal-newer',
  'journal-in-use',
  'key-file-damaged',
  'key-file-missing',
  'disk-full',
  'disk-error',
  'no-permission',
] as const satisfies readonly ErrorCode[]

export type TroubleCode = (typeof TROUBLES)[number]

/** The kind of trouble; null for a failure that is told where it happened, such as a wrong passphrase. */
export function troubleCode({ code }: Failure): TroubleCode | null {
  return TROUBLES.find((known) => known === code) ?? null
}
