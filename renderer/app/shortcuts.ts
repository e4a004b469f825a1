import { MAIN_SCREENS, type MainScreen } from './route.ts'

/** What a key press means everywhere in the open journal. */
export type Shortcut =
  | { readonly type: 'screen'; readonly screen: MainScreen }
  | { readonly type: 'lock' }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The meaning of a key press; null when it means nothing here. `mac` decides between Cmd and Ctrl, and leaves
 * Option with an arrow to the text it moves through: there, Cmd with a bracket goes back and forward.
 */
export function shortcutOf(press: KeyPress, mac: boolean): Shortcut | null {
  if (press.shiftKey) return null
  const command = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey
  if (command && !press.altKey) return commandOf(press.key, mac)
  if (mac || !press.altKey || press.ctrlKey || press.metaKey) return null
  if (press.key === 'ArrowLeft') return { type: 'back' }
  if (press.key === 'ArrowRight') return { type: 'forward' }
  return null
}

function commandOf(key: string, mac: boolean): Shortcut | null {
  if (key.toLowerCase() === 'l') return { type: 'lock' }
  if (mac && key === '[') return { type: 'back' }
  if (mac && key === ']') return { type: 'forward' }
  const screen = /^[1-9]$/.test(key) ? MAIN_SCREENS[Number(key) - 1] : undefined
  return screen === undefined ? null : { type: 'screen', screen }
}
