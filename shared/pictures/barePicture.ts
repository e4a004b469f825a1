import { bareJpeg } from './bareJpeg.ts'
import { barePng } from './barePng.ts'
import { bareWebp } from './bareWebp.ts'
import type { PictureType } from './picture.ts'

/**
 * The same picture without anything that tells of its making: place, camera, time, texts, colour profile. Null when
 * the bytes are no picture of this type, are cut off, or move.
 */
export function barePicture(bytes: Uint8Array, type: PictureType): Uint8Array | null {
  switch (type) {
    case 'image/png':
      return barePng(bytes)
    case 'image/jpeg':
      return bareJpeg(bytes)
    case 'image/webp':
      return bareWebp(bytes)
    default:
      return type satisfies never
  }
}
