import type { Page } from 'playwright-core'
import { words as backupWords } from '../../../renderer/backup/words.ts'
import { failureWords } from '../../../renderer/bridge/failureWords.ts'
import { words as dayWords } from '../../../renderer/day/words.ts'
import { words as eveningWords } from '../../../renderer/evening/words.ts'
import { words as paletteWords } from '../../../renderer/palette/words.ts'
import { words as practiceWords } from '../../../renderer/practice/words.ts'
import { words as sessionWords } from '../../../renderer/session/words.ts'
import { words as tonightWords } from '../../../renderer/tonight/words.ts'
import { words as importWords } from '../../../renderer/transfer/words.ts'
import { words as weekWords } from '../../../renderer/week/words.ts'
import { addDays } from '../../../shared/calendar/civilDate.ts'
import { PRACTICE_NAMES } from '../../../shared/evening/practiceNames.ts'
import type { LaunchedApp } from '../harness/launch.ts'
import { askToBeReminded } from './around.ts'
import { answerOpenDialog } from './dialogs.ts'
import { typeEvening } from './eveningByKeys.ts'
import { reflectionOf, untilSaved } from './eveningOnPage.ts'
import { FULL_EVENING } from './evenings.ts'
import { writeImportFiles } from './importFiles.ts'
import { dayFromToday, saveBehindThePage, todayOf } from './journalOnPage.ts'
import { openDay, openScreen } from './places.ts'
import { walkTrackers } from './trackersOnPage.ts'
import {
  askedGroups,
  createJournal,
  lock,
  PASSPHRASE,
  tryPassphrase,
  typeGroupsBack,
  untilOpen,
} from './waysIn.ts'

/** Looks at the page as it stands. The name is short and without spaces, and no two stops share one. */
export type Visit = (name: string, launched: LaunchedApp) => Promise<void>

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

const BLANK = '\u0000'

/** What stands before the first value of a sentence. */
const beginningOf = (sentence: string): RegExp => new RegExp(`^${sentence.split(BLANK)[0] ?? ''}`)

/** Every state that a new journal can show, from the welcome to the recovery, on a fresh profile. */
export async function walkOwnJournal(
  launched: LaunchedApp,
  importFolder: string,
  visit: Visit,
): Promise<void> {
  await walkWaysIn(launched, visit)
  await walkEmptyJournal(launched, visit)
  await walkFirstRecords(launched, visit)
  await walkPractice(launched, visit)
  await walkTrackers(launched, visit)
  await walkBackups(launched, visit)
  await walkImport(launched, importFolder, visit)
  await walkLock(launched, visit)
}

async function walkWaysIn(launched: LaunchedApp, visit: Visit): Promise<void> {
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

async function walkEmptyJournal(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await reflectionOf(page).waitFor()
  await visit('tonight-empty', launched)
  await press(page, tonightWords.nightOnly)
  await page.getByText(eveningWords.restForEvening).waitFor()
  await visit('tonight-morning', launched)
  await press(page, tonightWords.wholeDay)
  await press(page, `${eveningWords.notTonight}: ${eveningWords.sections.practices}`)
  await visit('tonight-left-out', launched)
  await press(page, `${eveningWords.undo}: ${eveningWords.partSkipped(eveningWords.sections.practices)}`)
  await walkOverlays(launched, visit)
  for (const screen of ['days', 'week', 'practice', 'import', 'backups', 'settings'] as const) {
    await openScreen(page, screen)
    await visit(`${screen}-empty`, launched)
  }
  await askToBeReminded(page)
  await visit('settings-reminder', launched)
}

async function walkOverlays(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await page.getByRole('option').first().waitFor()
  await visit('palette', launched)
  await page.keyboard.type('3/4')
  await page.getByText(paletteWords.groups.days, { exact: true }).waitFor()
  await visit('palette-days', launched)
  await page.keyboard.type('xyz')
  await page.getByText(paletteWords.nothing).waitFor()
  await visit('palette-nothing', launched)
  await page.keyboard.press('Escape')
  await closed()
  await page.getByRole('heading', { level: 1 }).press('?')
  await page.getByRole('dialog', { name: paletteWords.keysTitle }).waitFor()
  await visit('keyboard-map', launched)
  await page.keyboard.press('Escape')
  await closed()
}

async function walkFirstRecords(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await openScreen(page, 'tonight')
  const { practice } = FULL_EVENING
  await typeEvening(page, {
    ...FULL_EVENING,
    practice: { ...practice, kind: PRACTICE_NAMES['box-breathing'] },
  })
  await page.getByLabel(eveningWords.sleepLabels.timeOutOfBed).fill('25:10')
  await untilSaved(page)
  await visit('tonight-full', launched)

  const day = await dayFromToday(page, -2)
  await openDay(page, day)
  await reflectionOf(page).fill('As I first remembered it.')
  await untilSaved(page)
  await openDay(page, day)
  await reflectionOf(page).fill('As it was, on second thought.')
  await untilSaved(page)
  await press(page, dayWords.history)
  await page.getByText('As I first remembered it.').first().waitFor()
  await visit('day-history', launched)
  await page.keyboard.press('Escape')

  await saveBehindThePage(page, day, 'What another window wrote.')
  await reflectionOf(page).fill('What this one wrote.')
  await page.getByText(eveningWords.conflictTitle).waitFor()
  await visit('day-conflict', launched)
  await press(page, eveningWords.takeStored)
  await walkHistory(launched, visit)
  await openScreen(page, 'week')
  await page.getByRole('region', { name: weekWords.inShort }).waitFor()
  await visit('week-begun', launched)
}

async function walkHistory(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const [day, earlier] = [await dayFromToday(page, -4), await dayFromToday(page, -6)]
  await saveBehindThePage(page, earlier, 'The first evening.')
  await saveBehindThePage(page, day, 'Written four days later.')
  await openDay(page, day)
  await page.getByText(dayWords.filledInLater(4)).waitFor()
  await visit('day-filled-in-later', launched)
  await press(page, dayWords.moveToBin)
  await page.getByRole('heading', { level: 1, name: dayWords.title }).waitFor()
  await page.getByText(dayWords.bin(1), { exact: true }).click()
  await page.getByText(dayWords.gapsHint).waitFor()
  await visit('days-gaps-and-bin', launched)
  await page.getByRole('main').getByText(dayWords.removeForGood).click()
  await page.getByRole('dialog').waitFor()
  await visit('bin-remove', launched)
  await page.keyboard.press('Escape')
  await press(page, dayWords.showYear)
  await visit('days-year', launched)
  await press(page, dayWords.showMonth)
}

async function walkPractice(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const stop = () => page.keyboard.press('Escape')
  await openScreen(page, 'practice')
  await page.getByText(practiceWords.options).click()
  // Said by hand, so that it stays a circle where the visitor asks for less motion.
  await page.getByText(practiceWords.looks.words).click()
  await page.getByText(practiceWords.looks.circle).click()
  await visit('practice-options', launched)
  await press(page, practiceWords.begin)
  await page.getByRole('timer').waitFor()
  await visit('practice-circle', launched)
  await stop()
  await page.getByText(practiceWords.offered).waitFor()
  await visit('practice-offered', launched)
  await press(page, practiceWords.another)
  await page.getByText(practiceWords.options).click()
  await page.getByText(practiceWords.looks.words).click()
  await press(page, practiceWords.begin)
  await page.getByRole('timer').waitFor()
  await visit('practice-words', launched)
  await stop()
  await press(page, practiceWords.write)
  await page.getByText(practiceWords.written).waitFor()
  await visit('practice-written', launched)
  await press(page, practiceWords.another)
  await page.getByText('Meditation').click()
  await press(page, practiceWords.begin)
  await page.getByRole('timer').waitFor()
  await page.keyboard.press('Space')
  await page.getByText(practiceWords.paused, { exact: true }).waitFor()
  await visit('practice-paused', launched)
  await stop()
}

async function walkBackups(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await openScreen(page, 'backups')
  await press(page, backupWords.make.now)
  await page.getByText(beginningOf(backupWords.make.made(BLANK, BLANK))).waitFor()
  await visit('backups', launched)
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

async function walkImport({ app, page, ...rest }: LaunchedApp, folder: string, visit: Visit): Promise<void> {
  const launched = { app, page, ...rest }
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

async function walkLock(launched: LaunchedApp, visit: Visit): Promise<void> {
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

/** Every screen of the open sample journal. */
export async function walkSample(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  for (const screen of ['tonight', 'days', 'week', 'practice', 'import', 'backups', 'settings'] as const) {
    await openScreen(page, screen)
    if (screen === 'tonight') await reflectionOf(page).waitFor()
    if (screen === 'week') await page.getByRole('button', { name: weekWords.before }).waitFor()
    await visit(`sample-${screen}`, launched)
  }
  await openScreen(page, 'days')
  await press(page, dayWords.showYear)
  await visit('sample-days-year', launched)
  await press(page, dayWords.showMonth)
  await openDay(page, await dayFromToday(page, -3))
  await reflectionOf(page).waitFor()
  await visit('sample-day', launched)
  await openScreen(page, 'week')
  await page.getByRole('button', { name: weekWords.before }).click()
  await page.getByRole('figure', { name: new RegExp(`^${weekWords.checkIn.title}`) }).waitFor()
  await visit('sample-week-before', launched)
  for (const folded of await page.locator('main summary').all()) await folded.click()
  await visit('sample-week-unfolded', launched)
}
