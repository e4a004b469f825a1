import { expect, test } from 'vitest'
import { sectionStep } from '../../../../renderer/evening/sectionKeys.ts'

const press = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) =>
  sectionStep({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    altKey: held.includes('altKey'),
    shiftKey: held.includes('shiftKey'),
  })

test('Ctrl+Enter, Cmd+Enter and Alt+Down go to the next part, Alt+Up to the one before', () => {
  const steps = [press('Enter', 'ctrlKey'), press('Enter', 'metaKey'), press('ArrowDown', 'altKey')]
  expect(steps).toEqual([1, 1, 1])
  expect(press('ArrowUp', 'altKey')).toBe(-1)
})

test('plain keys and other combinations mean nothing', () => {
  const others = [
    press('Enter'),
    press('ArrowDown'),
    press('Enter', 'ctrlKey', 'shiftKey'),
    press('Enter', 'ctrlKey', 'altKey'),
    press('ArrowDown', 'ctrlKey', 'altKey'),
    press('ArrowLeft', 'altKey'),
  ]
  expect(others).toEqual([null, null, null, null, null, null])
})
