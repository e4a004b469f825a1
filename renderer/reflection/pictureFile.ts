import { LARGEST_PICTURE_BYTES } from '../../shared/pictures/picture.ts'

/** The longest side of a picture as it is kept, pixels: sharp on any screen, small on the disk. */
export const LONGEST_SIDE_PX = 2048

/** Types that are taken up. What is kept is always drawn anew, so that nothing of the file but its look remains. */
export const FILE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp', 'image/avif']

/** WebP from very good to fair; the first that fits is kept. */
const QUALITIES = [0.9, 0.8, 0.65, 0.5]

/** A picture as it is kept: drawn anew, without whatever else its file told (place, time, camera). */
export interface DrawnPicture {
  readonly mime: 'image/webp'
  readonly widthPx: number
  readonly heightPx: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type PictureProblem = 'not-a-picture' | 'too-large'

/** Whether a pasted or dropped file is worth looking at. */
export function isPicture({ type }: { readonly type: string }): boolean {
  return FILE_TYPES.includes(type)
}

/** The size that fits into the longest side, in whole pixels and never enlarged: 4096x1000 becomes 2048x500. */
export function fittedSize(
  width: number,
  height: number,
  longest: number,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * Draws a picture file anew, small enough to be kept. The drawing carries the pixels alone, turned the right way up:
 * metadata stays behind. A moving picture gives its first frame.
 */
export async function drawPicture(file: File): Promise<DrawnPicture | PictureProblem> {
  if (!isPicture(file)) return 'not-a-picture'
  const source = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (source === null) return 'not-a-picture'
  const { width, height } = fittedSize(source.width, source.height, LONGEST_SIDE_PX)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pencil = canvas.getContext('2d')
  if (pencil === null) return 'not-a-picture'
  pencil.imageSmoothingQuality = 'high'
  pencil.drawImage(source, 0, 0, width, height)
  source.close()
  for (const quality of QUALITIES) {
    const blob = await webpOf(canvas, quality)
    if (blob !== null && blob.size <= LARGEST_PICTURE_BYTES) {
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return { mime: 'image/webp', widthPx: width, heightPx: height, bytes }
    }
  }
  return 'too-large'
}

const webpOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', quality))
