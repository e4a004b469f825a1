import type { Combo } from '../../shared/around/menuKeys.ts'

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Whether this is a Mac, where Cmd stands for Ctrl. */
export const ON_MAC = globalThis.navigator?.userAgent.includes('Macintosh') ?? false

function partsOf(combo: Combo): { key: string; mod: boolean; alt: boolean; shift: boolean } {
  const parts = combo.split('+')
  const held = parts.slice(0, -1)
  return {
    key: parts.at(-1)?.replace('Space', ' ') ?? '',
    mod: held.includes('Mod'),
    alt: held.includes('Alt'),
    shift: held.includes('Shift'),
  }
}

/** A single sign that is no letter and no digit: typed with Shift on one keyboard and without on another. */
const isSign = (key: string): boolean => /^[^\p{L}\p{N}]$/u.test(key)

/** Whether a key press is this combination and nothing more. AltGr, which is sent as Ctrl with Alt, is none. */
export function matches(press: KeyPress, combo: Combo, mac: boolean): boolean {
  const { key, mod, alt, shift } = partsOf(combo)
  const pressed = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (pressed !== mod || other || press.altKey !== alt) return false
  if (press.shiftKey !== shift && !isSign(key)) return false
  return press.key.toLowerCase() === key.toLowerCase()
}

/** Whether a combination would be text in a field: no Ctrl, Cmd or Alt is held, and the key is a single sign. */
export function isTyping(combo: Combo): boolean {
  const { key, mod, alt } = partsOf(combo)
  return !mod && !alt && key.length === 1
}

const DRAWN: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
}

/** Whether a combination is the space bar alone, by which a focused button is pressed. */
export const isSpace = (combo: Combo): boolean => combo === 'Space'

/** The caps of a combination as they are printed on the keyboard, in the order in which they are held. */
export function capsOf(combo: Combo, mac: boolean, nameOf: (key: string) => string): readonly string[] {
  const { key, mod, alt, shift } = partsOf(combo)
  const caps: string[] = []
  if (mod) caps.push(mac ? '⌘' : nameOf('Ctrl'))
  if (alt) caps.push(mac ? '⌥' : 'Alt')
  if (shift) caps.push(mac ? '⇧' : nameOf('Shift'))
  if (key === ' ') return [...caps, nameOf('Space')]
  return [...caps, DRAWN[key] ?? (key.length === 1 ? key.toUpperCase() : nameOf(key))]
}
