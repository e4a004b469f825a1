import type { LaunchedApp } from '../../harness/launch.ts'
import { askToBeReminded } from '../around.ts'
import { openScreen } from '../places.ts'
import type { Visit } from './visit.ts'

/** The other screens of a journal that holds nothing. */
export async function walkEmptyScreens(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  for (const screen of ['days', 'week', 'trends', 'practice', 'import', 'backups', 'settings'] as const) {
    await openScreen(page, screen)
    await visit(`${screen}-empty`, launched)
  }
  await askToBeReminded(page)
  await visit('settings-reminder', launched)
}
