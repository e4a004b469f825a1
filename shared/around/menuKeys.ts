import { MAIN_SCREENS } from './wishes.ts'

/**
 * Keys pressed together, written with plus signs: `Mod+k`, `Alt+ArrowLeft`, `?`. `Mod` is Cmd on a Mac and Ctrl
 * elsewhere; the last part is the key as the browser names it, `Space` for the space bar and `Plus` for the plus sign.
 * A sign such as `?` says nothing about Shift, since keyboards differ in how it is typed.
 */
export type Combo = string

export interface MenuKey {
  readonly combos: readonly Combo[]
  /** Where a Mac differs. */
  readonly mac?: readonly Combo[]
}

/** The digits of the first nine screens. */
export const SCREEN_COMBOS: readonly Combo[] = MAIN_SCREENS.slice(0, 9).map((_, index) => `Mod+${index + 1}`)

/** The keys that stand in the menus of the window. The menus and the list of keys are both drawn from here. */
export const MENU_KEYS = {
  palette: { combos: ['Mod+k'] },
  back: { combos: ['Alt+ArrowLeft'], mac: ['Mod+['] },
  forward: { combos: ['Alt+ArrowRight'], mac: ['Mod+]'] },
  lock: { combos: ['Mod+l'] },
  quickNote: { combos: ['Mod+Shift+n'] },
  settings: { combos: ['Mod+,'] },
  textLarger: { combos: ['Mod+Plus', 'Mod+='] },
  textSmaller: { combos: ['Mod+-'] },
  textActual: { combos: ['Mod+0'] },
  close: { combos: ['Mod+w'] },
  quit: { combos: ['Mod+q'] },
} as const satisfies Readonly<Record<string, MenuKey>>

export type MenuKeyId = keyof typeof MENU_KEYS

/** The combinations of a menu's key on this kind of computer. */
export function menuCombos(id: MenuKeyId, isMac: boolean): readonly Combo[] {
  const key: MenuKey = MENU_KEYS[id]
  return isMac ? (key.mac ?? key.combos) : key.combos
}
