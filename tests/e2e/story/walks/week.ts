import { words as weekWords } from '../../../../renderer/week/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { openScreen } from '../places.ts'
import type { Visit } from './visit.ts'

/** The week of a journal that has just begun. */
export async function walkWeek(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await openScreen(page, 'week')
  await page.getByRole('region', { name: weekWords.inShort }).waitFor()
  await visit('week-begun', launched)
}
