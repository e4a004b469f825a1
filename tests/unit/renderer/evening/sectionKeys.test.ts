import { expect, test } from 'vitest'
import { eveningStep } from '../../../../renderer/evening/sectionKeys.ts'

const press = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) =>
  eveningStep({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    altKey: held.includes('altKey'),
    shiftKey: held.includes('shiftKey'),
  })

test('Enter goes to the next field', () => {
  expect(press('Enter')).toBe('next-field')
})

test('Ctrl+Enter, Cmd+Enter and Alt+Down go to the next part, Alt+Up to the one before', () => {
  const steps = [press('Enter', 'ctrlKey'), press('Enter', 'metaKey'), press('ArrowDown', 'altKey')]
  expect(steps).toEqual(['next-part', 'next-part', 'next-part'])
  expect(press('ArrowUp', 'altKey')).toBe('part-before')
})

test('other plain keys and other combinations mean nothing', () => {
  const others = [
    press('ArrowDown'),
    press('Enter', 'shiftKey'),
    press('Enter', 'altKey'),
    press('Enter', 'ctrlKey', 'shiftKey'),
    press('Enter', 'ctrlKey', 'altKey'),
    press('ArrowDown', 'ctrlKey', 'altKey'),
    press('ArrowLeft', 'altKey'),
  ]
  expect(others).toEqual([null, null, null, null, null, null, null])
})
