/** A rectangle on the desktop, in pixels that do not depend on the display's density. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a window is opened with; without a corner the system puts it in the middle. */
export type Opening = Pick<Place, 'width' | 'height'> & Partial<Place>

/** The size of a window that was never opened before, and the smallest that the page is made for. */
export const USUAL_SIZE = { width: 1280, height: 900 } as const
export const LEAST_SIZE = { width: 640, height: 480 } as const

/**
 * Where to open the window, so that all of it is in sight: on the display that shows most of the remembered
 * place, moved and made smaller as far as needed. Without a memory, or when no display shows any of it, since
 * one was unplugged, it opens in the middle of the first display.
 *
 * @param areas the room that each present display leaves to windows, the first display's first; at least one
 */
export function openingOn(remembered: Place | null, areas: readonly Place[]): Opening {
  const seen = remembered === null ? [] : areas.map((area) => ({ area, share: overlap(remembered, area) }))
  const best = [...seen].sort((first, second) => second.share - first.share)[0]
  if (remembered === null || best === undefined || best.share === 0) {
    return sizeWithin(remembered ?? USUAL_SIZE, areas[0] ?? { ...USUAL_SIZE, x: 0, y: 0 })
  }
  const { area } = best
  const size = sizeWithin(remembered, area)
  return {
    x: within(remembered.x, area.x, area.x + area.width - size.width),
    y: within(remembered.y, area.y, area.y + area.height - size.height),
    ...size,
  }
}

/** Not larger than the display; not smaller than the page needs, unless the display itself is. */
function sizeWithin(size: Pick<Place, 'width' | 'height'>, area: Place): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, LEAST_SIZE.width), area.width),
    height: Math.min(Math.max(size.height, LEAST_SIZE.height), area.height),
  }
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/** The pixels that two rectangles share. */
function overlap(first: Place, second: Place): number {
  const width = Math.min(first.x + first.width, second.x + second.width) - Math.max(first.x, second.x)
  const height = Math.min(first.y + first.height, second.y + second.height) - Math.max(first.y, second.y)
  return Math.max(0, width) * Math.max(0, height)
}
