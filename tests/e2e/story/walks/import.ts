import { words as importWords } from '../../../../renderer/transfer/words.ts'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { answerOpenDialog } from '../dialogs.ts'
import { writeImportFiles } from '../importFiles.ts'
import { todayOf } from '../journalOnPage.ts'
import { openScreen } from '../places.ts'
import { press, type Visit } from './visit.ts'

/** Files of a training log, before and after they are taken in. */
export async function walkImport(launched: LaunchedApp, folder: string, visit: Visit): Promise<void> {
  const { app, page } = launched
  const { paths } = writeImportFiles(folder, addDays(await todayOf(page), -30), 28)
  await openScreen(page, 'import')
  await answerOpenDialog(app, paths)
  await press(page, importWords.choose)
  await page.getByRole('table').waitFor()
  await page.getByText(importWords.preview.notTaken).click()
  await visit('import-preview', launched)
  await press(page, importWords.run)
  await page.getByText(importWords.result.title, { exact: true }).waitFor()
  await visit('import-done', launched)
}
