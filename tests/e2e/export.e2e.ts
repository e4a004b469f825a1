import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { words as appWords } from '../../renderer/app/words.ts'
import { failureWords } from '../../renderer/bridge/failureWords.ts'
import { words as paletteWords } from '../../renderer/palette/words.ts'
import { spanWords } from '../../renderer/transfer/exportWords.ts'
import { words } from '../../renderer/transfer/words.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../shared/calendar/schemas.ts'
import { journalExportSchema } from '../../shared/transfer/export/journalExport.ts'
import { LONG_TEXT } from '../fixtures/anyText.ts'
import { textOf, unpackedArchive } from '../fixtures/unpackedArchive.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { answerOpenDialog, answerSaveDialog, pointedOut, savesAsked } from './story/dialogs.ts'
import { askForExport, confirmExport } from './story/exportOnPage.ts'
import { readDay, saveBehindThePage, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { openSample, startJournal } from './story/waysIn.ts'

const { export: say } = words
const dayOf = (text: string): CivilDate => civilDateSchema.parse(text)

describe('an export', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page
  let profile: string
  let folder: string
  let today: CivilDate

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const target = () => join(folder, 'my journal.zip')

  beforeAll(async () => {
    profile = desk.folder()
    launched = await desk.launch(profile)
    page = launched.page
    await startJournal(page)
    today = await todayOf(page)
    await saveBehindThePage(page, today, LONG_TEXT)
  })

  beforeEach(async () => {
    folder = desk.folder('export')
    await answerSaveDialog(launched.app, target())
    await openScreen(page, 'import')
  })

  it('warns that the file is not encrypted before anything is asked or written', async () => {
    await askForExport(page)
    await page.getByText(say.warning.text).waitFor()
    const focused = page.locator(':focus')
    expect(await focused.textContent()).toBe(say.warning.cancel)
    await button(say.warning.cancel).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await savesAsked(launched.app)).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })

  it('writes everything into a file for its owner only, says what, and points it out', async () => {
    await askForExport(page)
    await confirmExport(page)
    await page.getByText(say.done, { exact: true }).waitFor()
    await page.getByText(/my journal\.zip/).waitFor()
    if (process.platform !== 'win32') expect(statSync(target()).mode & 0o777).toBe(0o600)
    const files = await unpackedArchive(target())
    const journal = journalExportSchema.parse(JSON.parse(textOf(files, 'journal.json')))
    expect(journal.days).toEqual([await readDay(page, today)])
    expect(textOf(files, `markdown/${today.slice(0, 4)}/${today}.md`)).toContain(LONG_TEXT)
    expect(textOf(files, 'csv/reflections.csv')).toContain(LONG_TEXT.replaceAll('"', '""'))
    await button(say.show).click()
    await expect.poll(() => pointedOut(launched.app)).toEqual([target()])
  })

  it('is found in the palette, and its result stays while one looks around', async () => {
    await openScreen(page, 'tonight')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: paletteWords.title }).waitFor()
    await page.keyboard.type(appWords.commands.export)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: say.warning.title }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(say.done, { exact: true }).waitFor()
    await openScreen(page, 'days')
    await openScreen(page, 'import')
    await page.getByText(say.done, { exact: true }).waitFor()
  })

  it('of some days wants both of them, in their order, and says where nothing is written', async () => {
    await page.getByText(say.daysChoices.some).click()
    await page.getByRole('main').getByRole('button', { name: say.run, exact: true }).click()
    await page.getByText(say.problems.notADay).waitFor()
    await page.getByLabel(say.first).fill('2026-02-03')
    await page.getByLabel(say.last).fill('2026-02-01')
    await page.getByRole('main').getByRole('button', { name: say.run, exact: true }).click()
    await page.getByText(say.problems.order).waitFor()
    await page.getByLabel(say.first).fill('1 Feb 2019')
    await page.getByLabel(say.last).fill('03.02.2019')
    await askForExport(page)
    await page.getByText(spanWords({ first: dayOf('2019-02-01'), last: dayOf('2019-02-03') })).waitFor()
    await confirmExport(page)
    await page.getByText(say.noDays).waitFor()
    expect(readdirSync(folder)).toEqual([])
  })

  it('comes back in: what is another day here gives way only where that is chosen, and can be taken back', async () => {
    const { app } = launched
    await page.getByText(say.daysChoices.all).click()
    await askForExport(page)
    await confirmExport(page)
    await page.getByText(say.done, { exact: true }).waitFor()
    await saveBehindThePage(page, today, 'Written since.')
    const textToday = async () => (await readDay(page, today)).evening.reflections[0]?.text
    await answerOpenDialog(app, [target()])
    await button(words.choose).click()
    await page.getByText(words.preview.nothing).waitFor()
    expect(await button(words.run).isDisabled()).toBe(true)
    await page.getByText(words.options.differingChoices.take).click()
    await button(words.run).click()
    await page.getByText(words.result.title, { exact: true }).waitFor()
    expect(await textToday()).toBe(LONG_TEXT)
    await button(words.result.undo).click()
    await expect.poll(textToday).toBe('Written since.')
  })

  it('goes neither into the folder of the journal nor where no file can be, and says so', async () => {
    await page.getByText(say.daysChoices.all).click()
    for (const [place, code] of [
      [join(profile, 'journal', 'out.zip'), 'own-folder'],
      [join(folder, 'nowhere', 'out.zip'), 'no-permission'],
      ['/proc/out.zip', 'no-permission'],
    ] as const) {
      await answerSaveDialog(launched.app, place)
      await askForExport(page)
      await confirmExport(page)
      await page.getByText(failureWords({ code, parameters: {} })).waitFor()
      expect(existsSync(place)).toBe(false)
    }
  })
})

describe('a long export', () => {
  const desk = useDesk()

  it('can be stopped, and leaves nothing but the file that was there', async () => {
    const launched = await desk.launch()
    const { page } = launched
    await openSample(page)
    const folder = desk.folder('export')
    const target = join(folder, 'out.zip')
    writeFileSync(target, 'an older export')
    await answerSaveDialog(launched.app, target)
    await openScreen(page, 'import')
    await askForExport(page)
    await confirmExport(page)
    await page.getByRole('button', { name: say.stop, exact: true }).click()
    await page.getByText(say.stopped).waitFor()
    expect(readdirSync(folder)).toEqual(['out.zip'])
    expect(readFileSync(target, 'utf8')).toBe('an older export')
  })
})
