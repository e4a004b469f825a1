import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/transfer/words.ts'
import { words as weekWords } from '../../renderer/week/words.ts'
import { addDays, type CivilDate, weekdayOf } from '../../shared/calendar/civilDate.ts'
import { IMPORT_KIND_WORDS } from '../../shared/transfer/words.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { answerOpenDialog } from './story/dialogs.ts'
import { IMPORT_NAMES, type WrittenFiles, writeImportFiles } from './story/importFiles.ts'
import { changeBehindThePage, readDay, readEvenings, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { startJournal } from './story/waysIn.ts'

const DAYS = 14
const OWN_HEART_RATE = 61.5

/** Two weeks of files that end on the last Sunday, imported beside one morning that the person wrote. */
describe('an import', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page
  let first: CivilDate
  let files: WrittenFiles

  beforeAll(async () => {
    launched = await desk.launch()
    page = launched.page
    await startJournal(page)
    const today = await todayOf(page)
    first = addDays(today, 1 - weekdayOf(today) - DAYS)
    files = writeImportFiles(desk.folder('import'), first, DAYS)
    await changeBehindThePage(page, addDays(first, 9), (evening) => ({
      ...evening,
      checkIn: { ...evening.checkIn, restingHeartRateBpm: OWN_HEART_RATE },
    }))
    await openScreen(page, 'import')
  })

  const choose = async (chosen: readonly string[]): Promise<void> => {
    await answerOpenDialog(launched.app, chosen)
    await page.getByRole('button', { name: words.choose, exact: true }).click()
    await page.getByRole('heading', { name: words.preview.title }).waitFor()
    await page.getByRole('table').waitFor()
  }
  const countsOf = async (file: string): Promise<Counts> => {
    const cells = page.getByRole('row').filter({ hasText: file }).getByRole('cell')
    const [, fresh, known, keptYours, leftOut] = (await cells.allTextContents()).map(Number)
    return { fresh, known, keptYours, leftOut }
  }

  it('is shown with its counts before anything changes', async () => {
    const before = await readEvenings(page, first, DAYS)
    await choose(files.paths)
    expect(await countsOf(IMPORT_NAMES.sleep)).toMatchObject({
      fresh: JSON.parse(files.sleep).length,
      known: 0,
      keptYours: 0,
    })
    expect(await countsOf(IMPORT_NAMES.sessions)).toMatchObject({
      fresh: rowsOf(files.sessions),
      known: 0,
      leftOut: 0,
    })
    const pulses = measuredPulses(files.restingHeartRate)
    expect(await countsOf(IMPORT_NAMES.restingHeartRate)).toEqual({
      fresh: pulses - 1,
      known: 0,
      keptYours: 1,
      leftOut: DAYS - pulses,
    })
    expect(await readEvenings(page, first, DAYS)).toEqual(before)
  })

  it('fills the week, keeps what the person wrote, and can be taken back', async () => {
    const before = await readEvenings(page, first, DAYS)
    await page.getByRole('button', { name: words.run, exact: true }).click()
    await page.getByText(words.result.title, { exact: true }).waitFor()
    const after = await readEvenings(page, first, DAYS)
    expect(after).not.toEqual(before)
    expect((await readDay(page, addDays(first, 9))).evening.checkIn.restingHeartRateBpm).toBe(OWN_HEART_RATE)
    expect(after.flatMap(({ training }) => training.sessions)).toHaveLength(rowsOf(files.sessions))

    await openScreen(page, 'week')
    await page.getByRole('button', { name: weekWords.before }).click()
    await page.getByRole('figure', { name: new RegExp(`^${weekWords.sleep.title}`) }).waitFor()
    await page.getByRole('figure', { name: new RegExp(`^${weekWords.load.title}`) }).waitFor()
    await page.getByRole('figure', { name: new RegExp(`^${weekWords.checkIn.title}`) }).waitFor()

    await openScreen(page, 'import')
    await choose(files.paths)
    await page.getByText(words.preview.nothing).waitFor()
    expect(await page.getByRole('button', { name: words.run, exact: true }).isDisabled()).toBe(true)
    expect(await countsOf(IMPORT_NAMES.sessions)).toMatchObject({ fresh: 0, known: rowsOf(files.sessions) })
    await page.getByRole('button', { name: words.leave }).click()
    expect(await readEvenings(page, first, DAYS)).toEqual(after)

    await page.getByRole('button', { name: words.result.undo }).click()
    await page
      .getByText(/^Taken back\./)
      .first()
      .waitFor()
    expect(await readEvenings(page, first, DAYS)).toEqual(before)
  })

  it('is refused with a sentence when a file cannot be read, and changes nothing', async () => {
    const before = await readEvenings(page, first, DAYS)
    const folder = desk.folder('import')
    const odd = join(folder, 'sleep-odd.json')
    writeFileSync(odd, '{"this is": "not a sleep file"')
    await choose([odd])
    await page.getByText(words.preview.nothing).waitFor()
    expect(await page.getByRole('button', { name: words.run, exact: true }).isDisabled()).toBe(true)
    await page.getByText(IMPORT_KIND_WORDS.unknown).waitFor()
    expect(await readEvenings(page, first, DAYS)).toEqual(before)
  })
})

interface Counts {
  readonly fresh: number | undefined
  readonly known: number | undefined
  readonly keptYours: number | undefined
  readonly leftOut: number | undefined
}

/** Lines below the header that are not empty. */
const rowsOf = (csv: string): number => csv.split('\n').filter((line) => line !== '').length - 1

/** Mornings on which the wristband measured a pulse: 0 stands for none. */
const measuredPulses = (json: string): number =>
  JSON.parse(json).filter((entry: { value: { value: number } }) => entry.value.value > 0).length
