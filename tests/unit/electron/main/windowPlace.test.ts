import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEAST_SIZE, openingOn, type Place, USUAL_SIZE } from '../../../../electron/main/windowPlace.ts'

const LAPTOP: Place = { x: 0, y: 25, width: 1440, height: 875 }
const BESIDE: Place = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('the place of the window', () => {
  test('is where it was, also on a second display', () => {
    const there = { x: 1600, y: 100, width: 1000, height: 700 }
    expect(openingOn(there, [LAPTOP, BESIDE])).toEqual(there)
  })

  test('is the middle of the first display when the second was unplugged, in the size that it had', () => {
    expect(openingOn({ x: 1600, y: 100, width: 1000, height: 700 }, [LAPTOP])).toEqual({
      width: 1000,
      height: 700,
    })
  })

  test('is moved until all of it is in sight', () => {
    expect(openingOn({ x: -300, y: 800, width: 1000, height: 700 }, [LAPTOP])).toEqual({
      x: 0,
      y: 200,
      width: 1000,
      height: 700,
    })
  })

  test('is the middle, in the usual size, for a window that was never opened', () => {
    expect(openingOn(null, [BESIDE])).toEqual(USUAL_SIZE)
    expect(openingOn(null, [{ x: 0, y: 0, width: 1024, height: 740 }])).toEqual({ width: 1024, height: 740 })
  })

  test('whatever was remembered, the window lies within one display and is not smaller than it can be', () => {
    const position = fc.integer({ min: -100_000, max: 100_000 })
    const length = fc.integer({ min: 1, max: 100_000 })
    const anyPlace = fc.record({ x: position, y: position, width: length, height: length })
    const display = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 640, max: 5120 }),
      height: fc.integer({ min: 480, max: 2880 }),
    })
    fc.assert(
      fc.property(anyPlace, fc.array(display, { minLength: 1, maxLength: 3 }), (remembered, areas) => {
        const { x, y, width, height } = openingOn(remembered, areas)
        const fits = (area: Place): boolean =>
          width <= area.width &&
          height <= area.height &&
          (x === undefined || (x >= area.x && x + width <= area.x + area.width)) &&
          (y === undefined || (y >= area.y && y + height <= area.y + area.height))
        return width >= LEAST_SIZE.width && height >= LEAST_SIZE.height && areas.some(fits)
      }),
    )
  })
})
