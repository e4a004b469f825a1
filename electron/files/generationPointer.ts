import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isCanonical } from '../../shared/backup/canonicalJson.ts'
import { AppError } from '../appError.ts'
import { checksumOf } from '../crypto/checksum.ts'
import { asFileError, codeOf } from '../fileErrors.ts'
import { writeFileAtomically } from './atomicWrite.ts'
import { GENERATION_ID } from './generationFolder.ts'

const POINTER_FILE = 'current.json'
const FORMAT = 'evenkeel-current'
const VERSION = 1

const generationId = z.string().regex(GENERATION_ID)

/** What every version of the pointer has in common; a bit flipped in the version is damage and not an update. */
const anyVersionSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int(), checksum: z.string() })

const pointerSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  current: generationId,
  previous: generationId.nullable(),
  /** Whether the last switch took one back. */
  undone: z.boolean(),
  switchedAt: z.int(),
})

export interface Pointer {
  readonly current: string
  readonly previous: string | null
  /** Whether this switch took the one before back. */
  readonly undone: boolean
  /** UTC milliseconds. */
  readonly switchedAt: number
}

export type PointerReading =
  | ({ readonly kind: 'pointer' } & Pointer)
  | { readonly kind: 'absent' | 'damaged' }

/** @throws {AppError} `journal-newer` when a later app arranged the folder; `no-permission`. */
export async function readPointer(root: string): Promise<PointerReading> {
  let text: string
  try {
    text = await readFile(join(root, POINTER_FILE), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'absent' }
    throw asFileError(error)
  }
  const outline = anyVersionSchema.safeParse(parseOrNull(text))
  if (!outline.success) return { kind: 'damaged' }
  const { checksum, ...rest } = outline.data
  if (!isCanonical(rest) || checksum !== checksumOf(rest)) return { kind: 'damaged' }
  if (rest.version > VERSION) throw new AppError('journal-newer', { journal: rest.version, app: VERSION })
  const parsed = pointerSchema.safeParse(rest)
  if (!parsed.success) return { kind: 'damaged' }
  const { current, previous, undone, switchedAt } = parsed.data
  return { kind: 'pointer', current, previous, undone, switchedAt }
}

/** The moment at which another journal comes into force. */
export async function writePointer(root: string, pointer: Pointer): Promise<void> {
  const content = { format: FORMAT, version: VERSION, ...pointer }
  const text = JSON.stringify({ ...content, checksum: checksumOf(content) }, null, 2)
  await writeFileAtomically(join(root, POINTER_FILE), Buffer.from(`${text}\n`, 'utf8'))
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
