import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** Something that must stand in no file. The name is told, the bytes are not. */
export interface Needle {
  readonly name: string
  readonly bytes: Buffer
}

/** A needle, the way it was written, and the file it stands in. */
export interface Found {
  readonly needle: string
  readonly form: string
  readonly file: string
}

/** Read at once; a needle across two reads is found as well. */
const CHUNK_BYTES = 16 * 1024 * 1024

/** Every way in which a needle may have been written. Base64 depends on the place within three bytes. */
export function formsOf({ bytes }: Needle): ReadonlyMap<string, Buffer> {
  const forms = new Map([['as it is', bytes]])
  const text = bytes.toString('utf8')
  if (Buffer.from(text, 'utf8').equals(bytes)) forms.set('UTF-16', Buffer.from(text, 'utf16le'))
  for (const lead of [0, 1, 2]) forms.set(`base64 at ${lead}`, base64Core(bytes, lead))
  forms.set('hex', Buffer.from(bytes.toString('hex'), 'latin1'))
  return forms
}

/** The characters of the base64 text that come from these bytes alone, when so many others stand before them. */
function base64Core(bytes: Buffer, lead: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(lead), bytes])
    .toString('base64')
    .replaceAll('=', '')
  const first = lead === 0 ? 0 : lead + 1
  const wholeBits = (lead + bytes.length) * 8
  return Buffer.from(text.slice(first, Math.floor(wholeBits / 6)), 'latin1')
}

/** Searches files and everything below folders; what cannot be opened, such as a socket, holds no bytes. */
export function searchBytes(
  paths: readonly string[],
  needles: readonly Needle[],
): { found: Found[]; files: number } {
  const files = paths.flatMap(filesAt)
  const forms = needles.flatMap((needle) =>
    [...formsOf(needle)].map(([form, bytes]) => ({ needle: needle.name, form, bytes })),
  )
  const overlap = Math.max(...forms.map(({ bytes }) => bytes.length))
  const found = files.flatMap((file) => searchFile(file, forms, overlap))
  return { found, files: files.length }
}

interface Form {
  readonly needle: string
  readonly form: string
  readonly bytes: Buffer
}

function searchFile(file: string, forms: readonly Form[], overlap: number): Found[] {
  const hits = new Set<Form>()
  const descriptor = openSync(file, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES + overlap)
    for (let at = 0, length = -1; length !== 0; at += CHUNK_BYTES) {
      length = readSync(descriptor, chunk, 0, chunk.length, at)
      const part = chunk.subarray(0, length)
      for (const form of forms) if (part.includes(form.bytes)) hits.add(form)
    }
  } finally {
    closeSync(descriptor)
  }
  return [...hits].map(({ needle, form }) => ({ needle, form, file }))
}

function filesAt(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat?.isFile()) return [path]
  if (!stat?.isDirectory()) return []
  return readdirSync(path).flatMap((name) => filesAt(join(path, name)))
}
