import { words } from '../../../../renderer/trackers/words.ts'
import { words as uiWords } from '../../../../renderer/ui/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { openScreen } from '../places.ts'
import { beginTracker, makeOneOfEach, ONE_OF_EACH, trackerSettings } from '../trackersOnPage.ts'
import type { Visit } from './visit.ts'

/** A tracker of each kind: in the settings, while one is made, and as the evening asks for it. */
export async function walkTrackers(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await openScreen(page, 'settings')
  const dialog = await beginTracker(page, 'Supper', 'choice')
  await visit('tracker-dialog', launched)
  await dialog.getByRole('button', { name: words.save }).click()
  await dialog.getByText(words.missing.choices).waitFor()
  await visit('tracker-dialog-missing', launched)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await makeOneOfEach(page)
  await trackerSettings(page).scrollIntoViewIfNeeded()
  await visit('settings-trackers', launched)
  await openScreen(page, 'tonight')
  await page.getByRole('radiogroup', { name: 'Knee' }).scrollIntoViewIfNeeded()
  await visit('tonight-trackers', launched)
  const { doIt, undo } = uiWords.leaveOut.tonight
  for (const name of ONE_OF_EACH) await page.getByRole('button', { name: doIt(name) }).click()
  await visit('tonight-trackers-left-out', launched)
  for (const name of ONE_OF_EACH) await page.getByRole('button', { name: undo(name) }).click()
}
