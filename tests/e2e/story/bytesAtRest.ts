import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inflateRawSync } from 'node:zlib'

/** A needle in the file that it was found in. */
export interface Found {
  readonly file: string
  readonly needle: string
  readonly encoding: 'utf8' | 'utf16le' | 'utf8, compressed'
}

/** Every file below a folder; links, sockets and pipes hold no bytes and are left out. */
export function filesBelow(folder: string): readonly string[] {
  return entriesBelow(folder)
    .filter((entry) => lstatSync(entry).isFile())
    .toSorted()
}

function entriesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}

/** Reads every byte of every file below a folder and tells where one of the needles stands. */
export function findNeedles(folder: string, needles: readonly string[]): readonly Found[] {
  return filesBelow(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    const inside = inflatedParts(bytes)
    const name = relative(folder, file)
    return needles.flatMap((needle): Found[] => {
      const found: Found[] = []
      if (bytes.includes(Buffer.from(needle, 'utf8'))) found.push({ file: name, needle, encoding: 'utf8' })
      if (bytes.includes(Buffer.from(needle, 'utf16le')))
        found.push({ file: name, needle, encoding: 'utf16le' })
      const packed = inside.some((part) => part.includes(Buffer.from(needle, 'utf8')))
      return packed ? [...found, { file: name, needle, encoding: 'utf8, compressed' }] : found
    })
  })
}

/** The parts of a ZIP file that are compressed, opened: a needle in them would not stand in the bytes of the file. */
function inflatedParts(bytes: Buffer): readonly Buffer[] {
  const signature = Buffer.from('PK\u0003\u0004', 'latin1')
  const parts: Buffer[] = []
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4)) {
    const isDeflated = bytes.length > at + 30 && bytes.readUInt16LE(at + 8) === 8
    if (!isDeflated) continue
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    parts.push(inflateRawSync(bytes.subarray(from), { finishFlush: 2 }))
  }
  return parts
}

/** Folders and files that others than their owner may enter or read, with their modes in octal. */
export function openToOthers(folder: string): readonly string[] {
  return [folder, ...entriesBelow(folder)].flatMap((entry) => {
    const stat = lstatSync(entry)
    if (!stat.isFile() && !stat.isDirectory()) return []
    const mode = (stat.mode & 0o777).toString(8)
    const wanted = stat.isDirectory() ? '700' : '600'
    return mode === wanted ? [] : [`${mode} ${relative(folder, entry)}`]
  })
}
