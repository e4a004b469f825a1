/** How the page grows or shrinks at one choice. */
export type ZoomStep = 'larger' | 'smaller' | 'actual'

/** The sizes that one walks through, as factors of the actual size; browsers have the same. */
export const ZOOM_FACTORS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

const SMALLEST = ZOOM_FACTORS[0]
const LARGEST = 3

/** The factor after a step. One that is none of the sizes goes to the nearest in that direction; the ends hold. */
export function zoomAfter(factor: number, step: ZoomStep): number {
  switch (step) {
    case 'actual':
      return 1
    case 'larger':
      return ZOOM_FACTORS.find((each) => each > factor) ?? LARGEST
    case 'smaller':
      return [...ZOOM_FACTORS].reverse().find((each) => each < factor) ?? SMALLEST
    default:
      return step satisfies never
  }
}
