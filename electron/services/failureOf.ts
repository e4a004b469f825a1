import type { Failure } from '../../shared/ipc/envelope.ts'
import { AppError } from '../appError.ts'
import { asJournalError } from '../db/journalErrors.ts'

/** What the page may hear of something that went wrong outside of a message of its own. */
export function failureOf(error: unknown): Failure {
  const named = asJournalError(error)
  return named instanceof AppError
    ? { code: named.code, parameters: named.parameters }
    : { code: 'internal', parameters: {} }
}
