import { describe, expect, it } from 'vitest'
import { type KeyPress, shortcutOf } from '../../../../renderer/app/shortcuts.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('the keys that work everywhere', () => {
  it('opens the screens by their digits with Ctrl', () => {
    expect(shortcutOf(press('1', { ctrlKey: true }), false)).toEqual({ type: 'screen', screen: 'tonight' })
    expect(shortcutOf(press('6', { ctrlKey: true }), false)).toEqual({ type: 'screen', screen: 'settings' })
  })

  it('has no seventh screen', () => {
    expect(shortcutOf(press('7', { ctrlKey: true }), false)).toBeNull()
    expect(shortcutOf(press('0', { ctrlKey: true }), false)).toBeNull()
  })

  it('takes Cmd on a Mac and Ctrl elsewhere', () => {
    expect(shortcutOf(press('l', { metaKey: true }), true)).toEqual({ type: 'lock' })
    expect(shortcutOf(press('l', { ctrlKey: true }), true)).toBeNull()
    expect(shortcutOf(press('L', { ctrlKey: true }), false)).toEqual({ type: 'lock' })
  })

  it('leaves plain digits and letters to the fields', () => {
    expect(shortcutOf(press('1'), false)).toBeNull()
    expect(shortcutOf(press('l'), false)).toBeNull()
  })

  it('leaves AltGr to the keyboard layout, which sends it as Ctrl with Alt', () => {
    expect(shortcutOf(press('2', { ctrlKey: true, altKey: true }), false)).toBeNull()
  })

  it('goes back and forward with Alt and the arrows', () => {
    expect(shortcutOf(press('ArrowLeft', { altKey: true }), false)).toEqual({ type: 'back' })
    expect(shortcutOf(press('ArrowRight', { altKey: true }), false)).toEqual({ type: 'forward' })
  })

  it('leaves Option with an arrow to the text on a Mac', () => {
    expect(shortcutOf(press('ArrowLeft', { altKey: true }), true)).toBeNull()
    expect(shortcutOf(press('[', { metaKey: true }), true)).toEqual({ type: 'back' })
  })
})
