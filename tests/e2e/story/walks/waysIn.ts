import { words as backupWords } from '../../../../renderer/backup/words.ts'
import { failureWords } from '../../../../renderer/bridge/failureWords.ts'
import { words as sessionWords } from '../../../../renderer/session/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { openScreen } from '../places.ts'
import {
  askedGroups,
  createJournal,
  lock,
  PASSPHRASE,
  tryPassphrase,
  typeGroupsBack,
  untilOpen,
} from '../waysIn.ts'
import { press, type Visit } from './visit.ts'

/** From the welcome to the open journal. */
export async function walkWaysIn(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await page.getByRole('heading', { name: sessionWords.welcome.title }).waitFor()
  await visit('welcome', launched)
  await press(page, sessionWords.welcome.restoreAction)
  await page.getByRole('heading', { name: backupWords.restoreTitle }).waitFor()
  await visit('restore-outside', launched)
  await press(page, backupWords.back)
  await press(page, sessionWords.welcome.start)
  await page.getByLabel(sessionWords.passphrase.first, { exact: true }).fill('short')
  await press(page, sessionWords.create.submit)
  await visit('passphrase', launched)
  await press(page, sessionWords.create.back)
  const key = await createJournal(page)
  await visit('recovery-key', launched)
  await press(page, sessionWords.recoveryKey.next)
  const [asked] = await askedGroups(page)
  await typeGroupsBack(page, key.replaceAll(/\w{4}/g, '7777'))
  await page.getByText(sessionWords.confirm.groupWrong(asked ?? 0)).waitFor()
  await visit('recovery-key-typed-back', launched)
  await typeGroupsBack(page, key)
  await untilOpen(page)
}

/** The recovery key shown again, then the closed journal and the two ways into it. */
export async function walkLock(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await openScreen(page, 'settings')
  await page.getByLabel(sessionWords.passphrase.first, { exact: true }).fill(PASSPHRASE)
  await press(page, sessionWords.reveal.action)
  await page.getByRole('region', { name: sessionWords.recoveryKey.sheetTitle }).waitFor()
  await visit('settings-recovery-key', launched)
  await lock(page)
  await tryPassphrase(page, 'not the passphrase')
  await page.getByText(failureWords({ code: 'wrong-passphrase', parameters: {} })).waitFor()
  await visit('unlock', launched)
  await press(page, sessionWords.unlock.useRecoveryKey)
  await page.getByLabel(sessionWords.recover.keyLabel).waitFor()
  await visit('recover', launched)
}
