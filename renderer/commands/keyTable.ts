import { type Combo, MENU_KEYS, type MenuKey, SCREEN_COMBOS } from '../../shared/around/menuKeys.ts'

/** Where a key works. The keyboard map lists keys under these, in this order. */
export const PLACES = [
  'everywhere',
  'palette',
  'evening',
  'ratings',
  'times',
  'days',
  'day',
  'week',
  'trends',
  'practice',
  'figures',
] as const

export type Place = (typeof PLACES)[number]

interface Binding extends MenuKey {
  readonly place: Place
  /** Works beside an open dialog too. */
  readonly besideDialogs?: true
  /**
   * The control that has the focus hears the key itself, and a test holds each such line to what the control does; or
   * the menu of the window does.
   */
  readonly heardBy?: 'control' | 'menu'
}

/** A key that a control hears itself. */
const control = (place: Place, ...combos: readonly Combo[]) =>
  ({ place, combos, heardBy: 'control' }) as const satisfies Binding

/** A key that the menu of the window hears, before the page does. */
const menu = (key: MenuKey) => ({ place: 'everywhere', ...key, heardBy: 'menu' }) as const satisfies Binding

const screen = (digit: number) =>
  ({ place: 'everywhere', combos: SCREEN_COMBOS.slice(digit - 1, digit) }) as const satisfies Binding

/**
 * Every key of the page and of the menus. Nothing listens to a key that is not here, and the keyboard map is drawn from
 * this table, so that it cannot say anything else than what the keys do.
 */
export const KEY_TABLE = {
  palette: { place: 'everywhere', ...MENU_KEYS.palette },
  keys: { place: 'everywhere', combos: ['?'] },
  screen1: screen(1),
  screen2: screen(2),
  screen3: screen(3),
  screen4: screen(4),
  screen5: screen(5),
  screen6: screen(6),
  screen7: screen(7),
  screen8: screen(8),
  screen9: screen(9),
  settings: menu(MENU_KEYS.settings),
  back: { place: 'everywhere', ...MENU_KEYS.back },
  forward: { place: 'everywhere', ...MENU_KEYS.forward },
  quickNote: menu(MENU_KEYS.quickNote),
  lock: { place: 'everywhere', ...MENU_KEYS.lock, besideDialogs: true },
  messages: { place: 'everywhere', combos: ['F6'] },
  closeDialog: control('everywhere', 'Escape'),
  textLarger: menu(MENU_KEYS.textLarger),
  textSmaller: menu(MENU_KEYS.textSmaller),
  textActual: menu(MENU_KEYS.textActual),
  close: menu(MENU_KEYS.close),
  quit: menu(MENU_KEYS.quit),

  paletteMove: control('palette', 'ArrowDown', 'ArrowUp'),
  paletteRun: control('palette', 'Enter'),

  fieldNext: control('evening', 'Enter'),
  sectionNext: control('evening', 'Mod+Enter', 'Alt+ArrowDown'),
  sectionBefore: control('evening', 'Alt+ArrowUp'),
  leaveOut: control('evening', 'Mod+Backspace'),

  rate: control('ratings', '0', '9'),
  rateStep: control('ratings', 'ArrowLeft', 'ArrowRight'),
  rateEnds: control('ratings', 'Home', 'End'),
  rateClear: control('ratings', 'Backspace', 'Delete'),

  timeStep: control('times', 'ArrowUp', 'ArrowDown'),
  timeFineStep: control('times', 'Shift+ArrowUp', 'Shift+ArrowDown'),
  timeLongStep: control('times', 'PageUp', 'PageDown'),
  timeUsual: control('times', 'ArrowRight'),

  calendarDay: control('days', 'ArrowLeft', 'ArrowRight'),
  calendarWeek: control('days', 'ArrowUp', 'ArrowDown'),
  calendarMonth: control('days', 'PageUp', 'PageDown'),
  calendarEnds: control('days', 'Home', 'End'),
  calendarOpen: control('days', 'Enter'),

  dayBefore: { place: 'day', combos: ['Alt+PageUp'] },
  dayAfter: { place: 'day', combos: ['Alt+PageDown'] },

  weekBefore: { place: 'week', combos: ['Alt+PageUp'] },
  weekAfter: { place: 'week', combos: ['Alt+PageDown'] },
  print: { place: 'week', combos: ['Mod+p'] },

  trendOpen: control('trends', 'Enter'),
  printTrend: { place: 'trends', combos: ['Mod+p'] },

  practicePause: { place: 'practice', combos: ['Space'] },
  practiceStop: { place: 'practice', combos: ['Escape'] },

  figureWalk: control('figures', 'ArrowLeft', 'ArrowRight'),
  figureEnds: control('figures', 'Home', 'End'),
} as const satisfies Readonly<Record<string, Binding>>

export type KeyId = keyof typeof KEY_TABLE

/** The key of a screen, counted from 1 in the order of the sidebar. */
export type ScreenKey = Extract<KeyId, `screen${number}`>

export const KEY_IDS = Object.keys(KEY_TABLE).filter((id): id is KeyId => id in KEY_TABLE)

export const SCREEN_KEYS = KEY_IDS.filter((id): id is ScreenKey => id.startsWith('screen'))

/** A line of the table, whatever it leaves out. */
export const bindingOf = (id: KeyId): Binding => KEY_TABLE[id]

/** The combinations of a key on this kind of computer; the first is the one to show where there is room for one. */
export function combosOf(id: KeyId, mac: boolean): readonly Combo[] {
  const binding = bindingOf(id)
  return mac ? (binding.mac ?? binding.combos) : binding.combos
}
