import { expect, test } from 'vitest'
import { fittedSize, isPicture } from '../../../../renderer/reflection/pictureFile.ts'

test('a picture is made to fit and never enlarged', () => {
  expect(fittedSize(4096, 1000, 2048)).toEqual({ width: 2048, height: 500 })
  expect(fittedSize(1000, 4096, 2048)).toEqual({ width: 500, height: 2048 })
  expect(fittedSize(640, 480, 2048)).toEqual({ width: 640, height: 480 })
  expect(fittedSize(100_000, 3, 2048)).toEqual({ width: 2048, height: 1 })
})

test('only what can be drawn is taken for a picture', () => {
  expect(isPicture({ type: 'image/png' })).toBe(true)
  // A drawing of instructions: it can refer to other addresses.
  expect(isPicture({ type: 'image/svg+xml' })).toBe(false)
  expect(isPicture({ type: 'text/plain' })).toBe(false)
})
