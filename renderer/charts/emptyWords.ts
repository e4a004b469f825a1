import type { Blank } from '../../shared/evening/blanks.ts'
import { words } from './words.ts'

/** Why nothing stands in a place: "left out", "not asked", or "no entry" where it is not known. */
export const emptyWords = (blank: Blank | null | undefined): string =>
  blank === null || blank === undefined ? words.noEntry : words.blanks[blank]
