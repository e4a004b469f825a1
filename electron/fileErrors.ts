import { AppError } from './appError.ts'

/** The code of an error of the system or of SQLite, such as `ENOENT`; null for anything else. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return error.code
}

/** Names a full disk (or quota), a refused access and a failing disk; anything else is returned as it is. */
export function asFileError(error: unknown): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('disk-full', {}, error)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppError('no-permission', {}, error)
    case 'EIO':
      return new AppError('disk-error', {}, error)
    default:
      return error
  }
}
