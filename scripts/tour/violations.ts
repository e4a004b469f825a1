import { type AccessibilityViolation, checkAccessibility } from '../../tests/e2e/harness/axe.ts'
import type { LaunchedApp } from '../../tests/e2e/harness/launch.ts'
import { putOnTheme, THEMES, type Theme } from '../../tests/e2e/story/shapes.ts'

/** What axe finds on one screen in one theme. */
export interface ScreenViolations {
  readonly screen: string
  readonly theme: Theme
  readonly violations: readonly AccessibilityViolation[]
}

/** Checks the page as it stands: everything in the first theme, and what colours can break in the others. */
export async function findViolations(screen: string, { page }: LaunchedApp): Promise<ScreenViolations[]> {
  const found: ScreenViolations[] = []
  for (const theme of THEMES) {
    await putOnTheme(page, theme)
    found.push({
      screen,
      theme,
      violations: await checkAccessibility(page, theme === THEMES[0] ? 'all' : 'colours'),
    })
  }
  return found
}
