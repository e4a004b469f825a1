import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { LARGEST_PICTURE_BYTES } from '../../shared/pictures/picture.ts'
import { AppError } from '../appError.ts'
import { LARGEST_TEXT_FILE, readTextFile } from './readTextFile.ts'
import { beginsLikeZip } from './zipStart.ts'

/** The name under which an export holds everything. */
const WHOLE = 'journal.json'
/** More files than an export of two hundred years has. */
const MOST_ENTRIES = 500_000

/** A file that the person chose to import: its text, and what else lies in the same archive. */
export interface ChosenFile {
  readonly text: string
  /** The bytes of another file of the archive; null where there is none of that name and size. */
  readonly picture: (name: string) => Promise<Uint8Array | null>
  readonly close: () => void
}

/**
 * Reads a text file, or what an export's archive says of the whole journal; an archive without that has no text.
 * @throws {AppError} as `readTextFile`; `import-unreadable` for a damaged archive.
 */
export async function readChosenFile(path: string): Promise<ChosenFile> {
  // What cannot be read at all is no archive: reading it as a text says why.
  if (!(await beginsLikeZip(path).catch(() => false))) {
    return { text: await readTextFile(path), picture: () => Promise.resolve(null), close: () => undefined }
  }
  let zip: ZipFile | null = null
  try {
    zip = await openPromise(path, { autoClose: false, strictFileNames: true })
    return await readArchive(zip)
  } catch (error) {
    zip?.close()
    throw error instanceof AppError ? error : new AppError('import-unreadable', {}, error)
  }
}

async function readArchive(zip: ZipFile): Promise<ChosenFile> {
  if (zip.entryCount > MOST_ENTRIES) throw new AppError('import-unreadable')
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  const bytesOf = async (name: string, most: number): Promise<Buffer | null> => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    if (entry.uncompressedSize > most) return null
    return Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray())
  }
  const size = entries.get(WHOLE)?.uncompressedSize ?? 0
  if (size > LARGEST_TEXT_FILE) {
    throw new AppError('import-too-large', { megabytes: Math.round(size / 1024 / 1024) })
  }
  return {
    text: (await bytesOf(WHOLE, LARGEST_TEXT_FILE))?.toString('utf8') ?? '',
    picture: (name) => bytesOf(name, LARGEST_PICTURE_BYTES).catch(() => null),
    close: () => zip.close(),
  }
}
