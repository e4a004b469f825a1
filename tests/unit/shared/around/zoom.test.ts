import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ZOOM_FACTORS, zoomAfter } from '../../../../shared/around/zoom.ts'

test('zooming walks through the sizes and stops at the ends', () => {
  expect([zoomAfter(1, 'larger'), zoomAfter(1, 'smaller'), zoomAfter(2.5, 'actual')]).toEqual([1.1, 0.9, 1])
  expect([zoomAfter(3, 'larger'), zoomAfter(0.5, 'smaller')]).toEqual([3, 0.5])
  expect([zoomAfter(1.3, 'larger'), zoomAfter(1.3, 'smaller')]).toEqual([1.5, 1.25])
})

test('a step and its opposite lead back, away from the ends', () => {
  const inner = fc.constantFrom(...ZOOM_FACTORS.slice(1, -1))
  fc.assert(fc.property(inner, (factor) => zoomAfter(zoomAfter(factor, 'larger'), 'smaller') === factor))
})
