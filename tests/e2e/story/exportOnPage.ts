import type { Page } from 'playwright-core'
import { words } from '../../../renderer/transfer/words.ts'

const { export: say } = words

/** Asks for an export, up to the warning. */
export async function askForExport(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: say.run, exact: true }).click()
  await page.getByRole('dialog', { name: say.warning.title }).waitFor()
}

/** Goes on after the warning, into the file that the dialog is taken to answer. */
export const confirmExport = (page: Page): Promise<void> =>
  page.getByRole('button', { name: say.warning.confirm, exact: true }).click()
