import { z } from 'zod'
import { itemIdSchema } from '../evening/sleepDiary.ts'

export const PICTURE_TYPES = ['image/webp', 'image/jpeg', 'image/png'] as const

export type PictureType = (typeof PICTURE_TYPES)[number]

/** The largest picture: 2 MiB, and so many pixels to a side. The database repeats both as CHECKs. */
export const LARGEST_PICTURE_BYTES = 2 * 1024 * 1024
export const LONGEST_PICTURE_SIDE = 8192

/** How a reflection refers to a picture in Markdown: `![a boat](picture:3f2a)`. */
export const PICTURE_SCHEME = 'picture:'

export const pictureBytesSchema = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length > 0 && bytes.length <= LARGEST_PICTURE_BYTES, { message: 'too large' })

export const pictureIdSchema = itemIdSchema

/** The pictures that a text refers to, each once. */
export function picturesIn(text: string): string[] {
  const found = [...text.matchAll(/picture:([A-Za-z0-9-]{1,64})/g)].map(([, id = '']) => id)
  return [...new Set(found)]
}
