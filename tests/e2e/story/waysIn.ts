import type { Page } from 'playwright-core'
import { words as appWords } from '../../../renderer/app/words.ts'
import { words } from '../../../renderer/session/words.ts'

/** The passphrase of the tests' own journals, where no test needs another. */
export const PASSPHRASE = 'quiet harbour lantern 42'

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text)

/** From the welcome to tonight's page of a new journal, with the recovery key confirmed. Returns that key. */
export async function startJournal(page: Page, passphrase = PASSPHRASE): Promise<string> {
  const key = await createJournal(page, passphrase)
  await press(page, words.recoveryKey.next)
  await typeGroupsBack(page, key)
  await untilOpen(page)
  return key
}

/** From the welcome to the sheet with the recovery key, which is returned. */
export async function createJournal(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await press(page, words.welcome.start)
  await fill(page, words.passphrase.first, passphrase)
  await fill(page, words.passphrase.again, passphrase)
  await press(page, words.create.submit)
  return readRecoveryKey(page)
}

/** The recovery key on the sheet: fourteen groups of four with a space between. */
export async function readRecoveryKey(page: Page): Promise<string> {
  const sheet = page.getByRole('region', { name: words.recoveryKey.sheetTitle })
  await sheet.waitFor()
  const groups = await sheet.getByRole('listitem').locator('span:not([aria-hidden])').allInnerTexts()
  return groups.join(' ')
}

/** Which groups of the key are asked back, counted from 1. */
export async function askedGroups(page: Page): Promise<readonly number[]> {
  const groupLabel = new RegExp(`^${words.confirm.groupLabel(0).replace('0', '\\d+')}$`)
  const labels = page.getByText(groupLabel)
  await labels.first().waitFor()
  return (await labels.allInnerTexts()).map((label) => Number(/\d+/.exec(label)?.[0]))
}

/** Types the groups that are asked for and sends them. */
export async function typeGroupsBack(page: Page, key: string): Promise<void> {
  for (const place of await askedGroups(page)) {
    await fill(page, words.confirm.groupLabel(place), key.split(' ')[place - 1] ?? '')
  }
  await press(page, words.confirm.submit)
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await tryPassphrase(page, passphrase)
  await untilOpen(page)
}

/** Sends a passphrase, whatever comes of it. */
export async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  await fill(page, words.passphrase.first, passphrase)
  await press(page, words.unlock.submit)
}

/** Locks by the button and waits for the unlock page. */
export async function lock(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: appWords.navigation })
    .getByRole('button', { name: appWords.lock })
    .click()
  await page.getByRole('heading', { name: words.unlock.title }).waitFor()
}

/** From the welcome into the sample journal. */
export async function openSample(page: Page): Promise<void> {
  await press(page, words.welcome.sampleAction)
  await untilOpen(page)
}

/** Waits for the open journal. */
export async function untilOpen(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: appWords.navigation }).waitFor()
}
