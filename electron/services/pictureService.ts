import { randomUUID } from 'node:crypto'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { barePicture } from '../../shared/pictures/barePicture.ts'
import { AppError } from '../appError.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'

export interface PictureService {
  /** @throws {AppError} `picture-refused`. */
  add(picture: Input<'picture.add'>): Output<'picture.add'>
  /** @throws {AppError} `not-there`. */
  read(id: string): Output<'picture.read'>
  /** Removes pictures of at least {@link UNUSED_DAYS} days that nothing refers to. */
  sweep(): void
}

/** How long a picture stays that no text refers to: until then, an undo or the bin may bring the text back. */
export const UNUSED_DAYS = 30

/** @param journal gives the open journal, or throws `locked`. */
export function createPictureService(journal: () => Journal, clock: Clock): PictureService {
  return {
    add: ({ bytes, ...picture }) => {
      const bare = barePicture(bytes, picture.mime)
      if (bare === null) throw new AppError('picture-refused')
      const open = journal()
      const id = randomUUID()
      open.transaction(() => open.pictures.add({ ...picture, id, bytes: bare, createdAt: clock.now() }))
      return { id }
    },
    read: (id) => {
      const picture = journal().pictures.read(id)
      if (picture === null) throw new AppError('not-there')
      return { ...picture, bytes: new Uint8Array(picture.bytes) }
    },
    sweep: () => {
      const open = journal()
      const unused = open.pictures.unused(clock.now() - UNUSED_DAYS * 86_400_000)
      if (unused.length === 0) return
      open.transaction(() => {
        for (const id of unused) open.pictures.remove(id)
      })
    },
  }
}
