import { open } from 'node:fs/promises'

/** Every local file header of a ZIP archive begins so. */
const ZIP_START = Buffer.from('PK\u0003\u0004', 'latin1')

/** Whether a file begins like an archive. Throws what the system says of a file that cannot be read. */
export async function beginsLikeZip(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const start = Buffer.alloc(ZIP_START.length)
    await handle.read(start, 0, start.length, 0)
    return start.equals(ZIP_START)
  } finally {
    await handle.close()
  }
}
