import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/backup/words.ts'
import { dayWords } from '../../renderer/bridge/dateWords.ts'
import { failureWords } from '../../renderer/bridge/failureWords.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { firstText } from '../fixtures/reflections.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { answerOpenDialog } from './story/dialogs.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { PASSPHRASE, startJournal, unlock, untilOpen } from './story/waysIn.ts'

describe('a backup', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page
  let profile: string
  let today: CivilDate
  /** A copy that was saved elsewhere while the evening read "As it was backed up." */
  let copy: string

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const storedText = async (): Promise<string> => firstText((await readDay(page, today)).evening)

  async function write(text: string): Promise<void> {
    await openScreen(page, 'tonight')
    await reflectionOf(page).fill(text)
    await untilSaved(page)
  }

  beforeAll(async () => {
    profile = desk.folder()
    launched = await desk.launch(profile)
    page = launched.page
    await startJournal(page)
    today = await todayOf(page)
  })

  it('is made, verified and listed, and a copy goes where the person says', async () => {
    await write('As it was backed up.')
    await openScreen(page, 'backups')
    await press(words.make.now)
    await page.getByText(/^Made, and verified by opening it: /).waitFor()
    await page.getByRole('row').filter({ hasText: words.reasons.manual }).waitFor()

    const elsewhere = desk.folder('elsewhere')
    await answerOpenDialog(launched.app, [elsewhere])
    await press(words.make.copy)
    await page.getByText(/^Saved and verified by opening it: /).waitFor()
    const [name = ''] = readdirSync(elsewhere)
    expect(name).toMatch(/^journal-.*\.zip$/)
    copy = join(elsewhere, name)
  })

  it('gives a single day back, and leaves the rest as it is', async () => {
    await write('Spoilt since.')
    await openScreen(page, 'backups')
    await page.getByRole('row').filter({ hasText: words.reasons.manual }).getByRole('button').click()
    await page.getByRole('checkbox', { name: dayWords(today) }).check()
    await press(words.singleDays.submit(1))
    await page.getByText(words.singleDays.taken(1)).waitFor()
    expect(await storedText()).toBe('As it was backed up.')
    await openScreen(page, 'tonight')
    await expect.poll(() => reflectionOf(page).inputValue()).toBe('As it was backed up.')
  })

  it('is put in force from the list: told before, with a safety backup, and undone again', async () => {
    await write('Written after the backup.')
    await openScreen(page, 'backups')
    const before = backupNames(profile)
    await page.getByRole('row').filter({ hasText: words.reasons.manual }).getByRole('button').click()
    await page.getByText(words.preview.loss('1 day', 1)).waitFor()
    expect(await storedText()).toBe('Written after the backup.')

    await press(words.preview.submit)
    await page.getByRole('heading', { name: words.done.title }).waitFor()
    expect(await storedText()).toBe('As it was backed up.')
    const made = backupNames(profile).filter((name) => !before.includes(name))
    expect(made).toEqual([expect.stringMatching(/before-restore\.zip$/)])

    await press(words.undo.action)
    await page.getByRole('dialog').getByRole('button', { name: words.undo.confirm }).click()
    await page.getByText(words.undo.done).first().waitFor()
    expect(await storedText()).toBe('Written after the backup.')
    await openScreen(page, 'tonight')
    expect(await reflectionOf(page).inputValue()).toBe('Written after the backup.')
  })

  it('is put in force from a file', async () => {
    await openScreen(page, 'backups')
    await answerOpenDialog(launched.app, [copy])
    await press(words.list.fromFile)
    await press(words.preview.submit)
    await page.getByRole('heading', { name: words.done.title }).waitFor()
    await press(words.done.finish)
    expect(await storedText()).toBe('As it was backed up.')
    await openScreen(page, 'tonight')
    expect(await reflectionOf(page).inputValue()).toBe('As it was backed up.')
  })

  it('is refused with a sentence when it is damaged, cut short or not one of ours, and nothing changes', async () => {
    const folder = desk.folder('bad')
    const bytes = readFileSync(copy)
    const damaged = join(folder, 'journal-2026-01-02T03-04-05Z-manual.zip')
    writeFileSync(damaged, withFlippedByte(bytes, bytes.length / 2))
    const cutShort = join(folder, 'journal-2026-01-02T03-04-06Z-manual.zip')
    writeFileSync(cutShort, bytes.subarray(0, bytes.length / 2))
    const foreign = join(folder, 'journal-2026-01-02T03-04-07Z-manual.zip')
    writeFileSync(foreign, 'A shopping list, and no backup at all.')

    const text = await storedText()
    await openScreen(page, 'backups')
    for (const [file, code] of [
      [damaged, 'backup-damaged'],
      [cutShort, 'backup-damaged'],
      [foreign, 'not-a-backup'],
    ] as const) {
      await answerOpenDialog(launched.app, [file])
      await press(words.list.fromFile)
      await page.getByText(failureWords({ code, parameters: {} })).waitFor()
      expect(await storedText()).toBe(text)
      await openScreen(page, 'tonight')
      await openScreen(page, 'backups')
    }
  })

  it('brings the journal to a new computer, from the welcome and with its passphrase', async () => {
    const newComputer = desk.folder()
    const elsewhere = await desk.launch(newComputer)
    await answerOpenDialog(elsewhere.app, [copy])
    const there = elsewhere.page
    await there.getByRole('button', { name: sessionWords.welcome.restoreAction }).click()
    await there.getByRole('button', { name: words.list.fromFile }).click()
    await there.getByLabel(words.secret.passphrase, { exact: true }).fill('not its passphrase')
    await there.getByRole('button', { name: words.secret.submit }).click()
    await there.getByText(failureWords({ code: 'wrong-passphrase', parameters: {} })).waitFor()
    await there.getByLabel(words.secret.passphrase, { exact: true }).fill(PASSPHRASE)
    await there.getByRole('button', { name: words.secret.submit }).click()
    await there.getByRole('heading', { name: words.preview.title }).waitFor()
    await there.getByRole('button', { name: words.preview.submit }).click()
    await untilOpen(there)
    expect(firstText((await readDay(there, today)).evening)).toBe('As it was backed up.')
    await elsewhere.close()

    const again = await desk.launch(newComputer)
    await unlock(again.page)
    expect(await reflectionOf(again.page).inputValue()).toBe('As it was backed up.')
    await again.close()
  })
})

const backupNames = (profile: string): readonly string[] => readdirSync(join(profile, 'backups'))

function withFlippedByte(bytes: Buffer, at: number): Buffer {
  const flipped = Buffer.from(bytes)
  const place = Math.floor(at)
  flipped[place] = (flipped[place] ?? 0) ^ 0xff
  return flipped
}
