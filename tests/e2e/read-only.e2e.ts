import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as backupWords } from '../../renderer/backup/words.ts'
import { soundPartWords } from '../../renderer/session/attentionWords.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import { words as settingsWords } from '../../renderer/settings/words.ts'
import { words as importWords } from '../../renderer/transfer/words.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { PASSPHRASE } from '../faults/faultApplication.ts'
import { textOf, unpackedArchive } from '../fixtures/unpackedArchive.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { makeDamagedJournal, textOn } from './story/damagedJournal.ts'
import { useDesk } from './story/desk.ts'
import { answerSaveDialog } from './story/dialogs.ts'
import { askForExport, confirmExport } from './story/exportOnPage.ts'
import { openDay, openScreen } from './story/places.ts'
import { lock, tryPassphrase, untilOpen } from './story/waysIn.ts'

describe('what is left of a damaged journal', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page
  let readable: CivilDate

  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
  const why = () => page.getByText(/^(info: )?Nothing can be written here/i)

  beforeAll(async () => {
    const profile = desk.folder()
    readable = await makeDamagedJournal(profile)
    launched = await desk.launch(profile)
    page = launched.page
    await tryPassphrase(page, PASSPHRASE)
    await page.getByRole('button', { name: soundPartWords.open }).click()
    await untilOpen(page)
  })

  it('shows a day as text that can be selected and copied, without a field to write in', async () => {
    await openDay(page, readable)
    const text = page.getByText(textOn(readable).trim())
    await text.waitFor()
    await why().waitFor()
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0)
    const selected = await text.evaluate((element) => {
      getSelection()?.selectAllChildren(element)
      return String(getSelection())
    })
    expect(selected).toContain(textOn(readable).trim())
  })

  it('has no field on tonight’s page either, and says why', async () => {
    await openScreen(page, 'tonight')
    await why().waitFor()
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0)
  })

  it('takes no setting, no import, no backup and no other key, and still looks as one likes', async () => {
    await openScreen(page, 'settings')
    await why().waitFor()
    await page.getByLabel(settingsWords.day.rollOver).waitFor()
    expect(await page.getByLabel(settingsWords.day.rollOver).isDisabled()).toBe(true)
    expect(await page.getByLabel(settingsWords.locking.autoLock).isDisabled()).toBe(true)
    expect(await button(sessionWords.changePassphrase.open).isDisabled()).toBe(true)
    expect(await page.getByLabel(settingsWords.look.theme).first().isEnabled()).toBe(true)
    await openScreen(page, 'import')
    await why().waitFor()
    expect(await button(importWords.choose).isDisabled()).toBe(true)
    await openScreen(page, 'backups')
    await why().waitFor()
    expect(await button(backupWords.make.now).isDisabled()).toBe(true)
    expect(await button(backupWords.make.copy).isDisabled()).toBe(true)
    expect(await button(backupWords.list.fromFile).isEnabled()).toBe(true)
  })

  it('can be exported, as far as it can be read', async () => {
    const target = join(desk.folder('export'), 'rest.zip')
    await answerSaveDialog(launched.app, target)
    await openScreen(page, 'import')
    await askForExport(page)
    await confirmExport(page)
    await page.getByText(importWords.export.done, { exact: true }).waitFor()
    const files = await unpackedArchive(target)
    expect(textOf(files, `markdown/${readable.slice(0, 4)}/${readable}.md`)).toContain(textOn(readable))
  })

  it('locks at once, because there is nothing to save', async () => {
    await lock(page)
  })
})
