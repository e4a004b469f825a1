import { randomUUID } from 'node:crypto'
import { AppError } from '../appError.ts'

/** The most choices remembered at once; older ones are forgotten first. */
const MOST_TOKENS = 200

/** Stands for files that the person chose, so that no path ever crosses to the page. */
export interface FileTokens {
  remember(paths: readonly string[]): string
  /** @throws {AppError} `file-gone` for a token that is not known (any more). */
  pathsOf(token: string): readonly string[]
  pathOf(token: string): string
  forgetAll(): void
}

export function createFileTokens(): FileTokens {
  const known = new Map<string, readonly string[]>()
  const pathsOf = (token: string): readonly string[] => {
    const paths = known.get(token)
    if (paths === undefined) throw new AppError('file-gone')
    return paths
  }
  return {
    remember: (paths) => {
      const token = randomUUID()
      known.set(token, paths)
      const [oldest] = known.keys()
      if (known.size > MOST_TOKENS && oldest !== undefined) known.delete(oldest)
      return token
    },
    pathsOf,
    pathOf: (token) => {
      const [path] = pathsOf(token)
      if (path === undefined) throw new AppError('file-gone')
      return path
    },
    forgetAll: () => known.clear(),
  }
}
