import { expect, test } from 'vitest'
import { weeksMoved } from '../../../../renderer/week/weekKeys.ts'

const press = { key: '', altKey: true, ctrlKey: false, metaKey: false, shiftKey: false }

test('Alt with Page Up and Page Down moves by a week', () => {
  expect(weeksMoved({ ...press, key: 'PageUp' })).toBe(-1)
  expect(weeksMoved({ ...press, key: 'PageDown' })).toBe(1)
})

test('Page Up alone scrolls, and other keys with Alt mean nothing here', () => {
  expect(weeksMoved({ ...press, key: 'PageUp', altKey: false })).toBeNull()
  expect(weeksMoved({ ...press, key: 'PageUp', ctrlKey: true })).toBeNull()
  expect(weeksMoved({ ...press, key: 'ArrowLeft' })).toBeNull()
})
