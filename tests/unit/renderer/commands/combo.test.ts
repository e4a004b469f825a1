import { describe, expect, it } from 'vitest'
import { capsOf, isTyping, type KeyPress, matches } from '../../../../renderer/commands/combo.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a combination of keys', () => {
  it('takes Cmd on a Mac and Ctrl elsewhere', () => {
    expect(matches(press('k', { ctrlKey: true }), 'Mod+k', false)).toBe(true)
    expect(matches(press('k', { metaKey: true }), 'Mod+k', false)).toBe(false)
    expect(matches(press('k', { metaKey: true }), 'Mod+k', true)).toBe(true)
    expect(matches(press('k', { ctrlKey: true }), 'Mod+k', true)).toBe(false)
    expect(matches(press('K', { ctrlKey: true }), 'Mod+k', false)).toBe(true)
  })

  it('is nothing more and nothing less than its keys', () => {
    expect(matches(press('k'), 'Mod+k', false)).toBe(false)
    expect(matches(press('k', { ctrlKey: true, shiftKey: true }), 'Mod+k', false)).toBe(false)
    expect(matches(press('ArrowLeft', { altKey: true }), 'Alt+ArrowLeft', false)).toBe(true)
    expect(matches(press('ArrowLeft'), 'Alt+ArrowLeft', false)).toBe(false)
  })

  it('leaves AltGr to the keyboard layout, which sends it as Ctrl with Alt', () => {
    expect(matches(press('2', { ctrlKey: true, altKey: true }), 'Mod+2', false)).toBe(false)
  })

  it('says nothing about Shift for a sign, since keyboards differ in how it is typed', () => {
    expect(matches(press('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(matches(press('?'), '?', false)).toBe(true)
    expect(matches(press('/', { shiftKey: true }), '?', false)).toBe(false)
  })

  it('is text where it is one sign without Ctrl, Cmd or Alt', () => {
    expect(isTyping('?')).toBe(true)
    expect(isTyping('Mod+k')).toBe(false)
    expect(isTyping('Escape')).toBe(false)
  })

  it('is drawn as the caps on the keyboard', () => {
    const name = (key: string): string => ({ PageUp: 'Page Up' })[key] ?? key
    expect(capsOf('Alt+PageUp', false, name)).toEqual(['Alt', 'Page Up'])
    expect(capsOf('Mod+k', true, name)).toEqual(['⌘', 'K'])
    expect(capsOf('Mod+k', false, name)).toEqual(['Ctrl', 'K'])
    expect(capsOf('ArrowUp', false, name)).toEqual(['↑'])
  })
})
