import type { Page } from 'playwright-core'
import type { LaunchedApp } from '../../harness/launch.ts'

/** Looks at the page as it stands. The name is short and without spaces, and no two stops share one. */
export type Visit = (name: string, launched: LaunchedApp) => Promise<void>

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

/** A value that no sentence holds. */
export const BLANK = '\u0000'

/** What stands before the first value of a sentence that was given {@link BLANK}s. */
export const beginningOf = (sentence: string): RegExp => new RegExp(`^${sentence.split(BLANK)[0] ?? ''}`)
