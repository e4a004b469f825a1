import { join } from 'node:path'
import { words } from '../../../../renderer/transfer/words.ts'
import { dayCount } from '../../../../shared/calendar/dayCount.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { answerOpenDialog, answerSaveDialog } from '../dialogs.ts'
import { askForExport, confirmExport } from '../exportOnPage.ts'
import { saveBehindThePage, todayOf } from '../journalOnPage.ts'
import { openScreen } from '../places.ts'
import { press, type Visit } from './visit.ts'

const { export: say } = words

/** The export in each of its states, and the way back in. */
export async function walkExport(launched: LaunchedApp, folder: string, visit: Visit): Promise<void> {
  const { app, page } = launched
  await openScreen(page, 'import')
  await page.getByText(say.daysChoices.some).click()
  await press(page, say.run)
  await page.getByText(say.problems.notADay).first().waitFor()
  await visit('export-days', launched)
  await page.getByText(say.daysChoices.all).click()
  await answerSaveDialog(app, join(folder, 'export.zip'))
  await askForExport(page)
  await visit('export-warning', launched)
  await confirmExport(page)
  await page.getByText(say.done, { exact: true }).waitFor()
  await visit('export-done', launched)
  await saveBehindThePage(page, await todayOf(page), 'Written after the export.')
  await answerOpenDialog(app, [join(folder, 'export.zip')])
  await press(page, words.choose)
  await page.getByText(words.options.differingChoices.take).click()
  await page.getByText(words.preview.wouldReplace(dayCount(1), '1')).waitFor()
  await visit('import-own-journal', launched)
  await press(page, words.leave)
}
