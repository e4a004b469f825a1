import { translated } from '../language/translated.ts'
import type { MainScreen } from './wishes.ts'
import { german } from './words.de.ts'

/** The names of the screens, the same in the sidebar, in the palette, in titles and in the menu "Go". */
export const SCREEN_NAMES = translated({
  en: {
    tonight: 'Tonight',
    days: 'Days',
    week: 'Week',
    trends: 'Trends',
    practice: 'Practice',
    import: 'Import and export',
    backups: 'Backups',
    settings: 'Settings',
  } satisfies Record<MainScreen, string>,
  de: german,
})
