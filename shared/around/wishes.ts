/** The screens of the open journal in the order of the sidebar, of its digit keys and of the menu "Go". */
export const MAIN_SCREENS = [
  'tonight',
  'days',
  'week',
  'trends',
  'practice',
  'import',
  'backups',
  'settings',
] as const

export type MainScreen = (typeof MAIN_SCREENS)[number]

/** What can be asked for outside the page, by a menu, the tray or the reminder, and is done in the open journal. */
export const WISHES = [
  ...MAIN_SCREENS,
  'privacy',
  'quickNote',
  'back',
  'forward',
  'palette',
  'keys',
  'lock',
] as const

export type Wish = (typeof WISHES)[number]
