import { soundPartWords } from '../../../../renderer/session/attentionWords.ts'
import { words as settingsWords } from '../../../../renderer/settings/words.ts'
import type { CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { PASSPHRASE } from '../../../faults/faultApplication.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { textOn } from '../damagedJournal.ts'
import { reflectionOf } from '../eveningOnPage.ts'
import { openDay, openScreen } from '../places.ts'
import { tryPassphrase, unlock, untilOpen } from '../waysIn.ts'
import type { Visit } from './visit.ts'

/** A damaged journal and what is left of it, on a profile of `makeDamagedJournal`. */
export async function walkDamaged(launched: LaunchedApp, readable: CivilDate, visit: Visit): Promise<void> {
  const { page } = launched
  await tryPassphrase(page, PASSPHRASE)
  await page.getByRole('button', { name: soundPartWords.open }).waitFor()
  await visit('damaged-journal', launched)
  await page.getByRole('button', { name: soundPartWords.open }).click()
  await untilOpen(page)
  await visit('read-only-tonight', launched)
  await openDay(page, readable)
  await page.getByText(textOn(readable).trim()).waitFor()
  await visit('read-only-day', launched)
  await openScreen(page, 'settings')
  await page.getByLabel(settingsWords.day.rollOver).waitFor()
  await visit('read-only-settings', launched)
}

/** A backup that was due and could not be made, on a profile of `makeFailingBackups`. */
export async function walkFailingBackups(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await unlock(page, PASSPHRASE)
  await reflectionOf(page).waitFor()
  await page
    .getByRole('status')
    .filter({ has: page.getByRole('button') })
    .first()
    .waitFor()
  await visit('backup-failed', launched)
}
