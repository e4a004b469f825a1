import { open } from 'node:fs/promises'
import { AppError } from '../appError.ts'

/** Largest file that is read at once: five months of a device's nights have about half a megabyte. */
export const LARGEST_TEXT_FILE = 200 * 1024 * 1024

/**
 * The text of a file that the person chose, as UTF-8.
 * @throws {AppError} `file-gone`; `no-permission`; `import-too-large`; `import-unreadable` (no text at all).
 */
export async function readTextFile(path: string): Promise<string> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new AppError(error.code === 'EACCES' || error.code === 'EPERM' ? 'no-permission' : 'file-gone')
  })
  try {
    const { size } = await handle.stat()
    if (size > LARGEST_TEXT_FILE) {
      throw new AppError('import-too-large', { megabytes: Math.round(size / 1024 / 1024) })
    }
    return await handle.readFile('utf8')
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('import-unreadable', {}, error)
  } finally {
    await handle.close()
  }
}
