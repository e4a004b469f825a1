import { MAIN_SCREENS, type MainScreen } from '../../shared/around/wishes.ts'
import { takeKeptPlace } from '../bridge/keptPlace.ts'

const kept = takeKeptPlace()

/** The name of the screen or view that the page before this one kept when it was made anew; null when none did. */
export const keptByPageBefore = (): string | null => kept

/** The screen that a page begins with: where the page before it was when it was made anew, else tonight. */
export function firstScreenOfPage(): MainScreen {
  return MAIN_SCREENS.find((screen) => screen === kept) ?? 'tonight'
}
