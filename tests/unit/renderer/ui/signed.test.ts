import { expect, test } from 'vitest'
import { signed } from '../../../../renderer/ui/signed.ts'

test('a signed number carries the real minus, a plus, or nothing', () => {
  expect([-3, 0, 2.5].map(signed)).toEqual(['−3', '0', '+2.5'])
})
