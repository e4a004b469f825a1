import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { words as secondFolderWords } from '../../../../renderer/backup/secondFolderWords.ts'
import { words as backupWords } from '../../../../renderer/backup/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { answerOpenDialog } from '../dialogs.ts'
import { saveBehindThePage, todayOf } from '../journalOnPage.ts'
import { openScreen } from '../places.ts'
import { BLANK, beginningOf, press, type Visit } from './visit.ts'

/** A backup made, looked into, put back, and that undone. */
export async function walkBackups(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await openScreen(page, 'backups')
  await press(page, backupWords.make.now)
  await page.getByText(beginningOf(backupWords.make.made(BLANK, BLANK))).waitFor()
  await visit('backups', launched)
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-second-'))
  await answerOpenDialog(launched.app, [folder])
  await press(page, secondFolderWords.choose)
  await page.getByText(secondFolderWords.where(folder)).waitFor()
  await visit('backups-second-folder', launched)
  await press(page, secondFolderWords.stop)
  await page.getByText(secondFolderWords.where(folder)).waitFor({ state: 'detached' })
  rmSync(folder, { recursive: true })
  await saveBehindThePage(page, await todayOf(page), 'Written after the backup.')
  await page.getByRole('row').filter({ hasText: backupWords.reasons.manual }).getByRole('button').click()
  await page.getByRole('heading', { name: backupWords.preview.title }).waitFor()
  await visit('restore-preview', launched)
  await press(page, backupWords.preview.submit)
  await page.getByRole('heading', { name: backupWords.done.title }).waitFor()
  await visit('restore-done', launched)
  await press(page, backupWords.undo.action)
  await page.getByRole('dialog').waitFor()
  await visit('restore-undo', launched)
  await page.getByRole('dialog').getByRole('button', { name: backupWords.undo.confirm }).click()
  await page.getByText(backupWords.undo.done).first().waitFor()
}
