import type { ErrorCode, ErrorParameters } from '../shared/ipc/errorCodes.ts'

/**
 * An expected failure in the main process. It has a code from the closed list and safe parameters only; the
 * cause stays on this side for the local log and never reaches the page.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly parameters: ErrorParameters

  constructor(code: ErrorCode, parameters: ErrorParameters = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
    this.parameters = parameters
  }
}
