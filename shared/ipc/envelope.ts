import type { ErrorCode, ErrorParameters } from './errorCodes.ts'

/** A refusal as the page sees it: a code from the closed list and figures for the sentence, nothing else. */
export interface Failure {
  readonly code: ErrorCode
  readonly parameters: ErrorParameters
}

/** Every reply: either the value or a failure; nothing is ever thrown across the bridge. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }
