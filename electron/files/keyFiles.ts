import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../appError.ts'
import { type KeyFile, parseKeyFile } from '../crypto/keyFileFormat.ts'
import { writeFileAtomically } from './atomicWrite.ts'
import { KEY_FILE, KEY_FILE_COPY } from './generationFolder.ts'

/**
 * The bytes of the key file, or of its copy where the file itself is missing or damaged.
 * @throws {AppError} what is wrong with the file itself, when neither can be read.
 */
export async function readKeyFileBytes(where: string): Promise<Buffer> {
  const read = async (name: string): Promise<Buffer> => {
    const bytes = await readFile(join(where, name)).catch(() => {
      throw new AppError('key-file-missing')
    })
    parseKeyFile(bytes)
    return bytes
  }
  try {
    return await read(KEY_FILE)
  } catch (error) {
    return read(KEY_FILE_COPY).catch(() => {
      throw error
    })
  }
}

export async function readKeyFile(where: string): Promise<KeyFile> {
  return parseKeyFile(await readKeyFileBytes(where))
}

/** After a good unlock both copies hold the same: a crash between the two writes left an older one behind. */
export async function mendKeyFiles(where: string, bytes: Buffer): Promise<void> {
  for (const name of [KEY_FILE, KEY_FILE_COPY]) {
    const present = await readFile(join(where, name)).catch(() => null)
    if (present?.equals(bytes)) continue
    // A full disk must not keep a person out of their journal; the next unlock tries again.
    await writeFileAtomically(join(where, name), bytes).catch(() => undefined)
  }
}

/**
 * Puts another key file in force. The copy stays the one before until the new file was read back from disk and
 * opened, so a crash at any step leaves one that works; `mendKeyFiles` makes the two alike again.
 *
 * @param confirm opens the key file as it was read back, or throws.
 */
export async function replaceKeyFile(
  where: string,
  bytes: Buffer,
  confirm: (keyFile: KeyFile) => Promise<void>,
): Promise<void> {
  const before = await readKeyFileBytes(where).catch(() => null)
  await writeFileAtomically(join(where, KEY_FILE), bytes)
  try {
    await confirm(parseKeyFile(await readFile(join(where, KEY_FILE))))
  } catch (error) {
    if (before !== null) await writeFileAtomically(join(where, KEY_FILE), before)
    throw error
  }
  await mendKeyFiles(where, bytes)
}

export async function writeKeyFile(where: string, bytes: Buffer): Promise<void> {
  await writeFileAtomically(join(where, KEY_FILE), bytes)
  await writeFileAtomically(join(where, KEY_FILE_COPY), bytes)
}
