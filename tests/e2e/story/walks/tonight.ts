import { words as eveningWords } from '../../../../renderer/evening/words.ts'
import { words as tonightWords } from '../../../../renderer/tonight/words.ts'
import { words as uiWords } from '../../../../renderer/ui/words.ts'
import { PRACTICE_NAMES } from '../../../../shared/evening/practiceNames.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { typeEvening } from '../eveningByKeys.ts'
import { reflectionOf, untilSaved } from '../eveningOnPage.ts'
import { FULL_EVENING } from '../evenings.ts'
import { openScreen } from '../places.ts'
import { press, type Visit } from './visit.ts'

/** The evening before anything is written, whole and shortened. */
export async function walkEmptyEvening(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  await reflectionOf(page).waitFor()
  await visit('tonight-empty', launched)
  await press(page, tonightWords.nightOnly)
  await page.getByText(eveningWords.restForEvening).waitFor()
  await visit('tonight-morning', launched)
  await press(page, tonightWords.wholeDay)
  const { doIt, undo } = uiWords.leaveOut.tonight
  const { sections, sleepLabels, checkIn } = eveningWords
  const left = [sections.practices, sleepLabels.timeIntoBed, sleepLabels.awakenings, checkIn.libido.label]
  for (const what of left) await page.getByRole('button', { name: doIt(what) }).click()
  await visit('tonight-left-out', launched)
  for (const what of left) await page.getByRole('button', { name: undo(what) }).click()
  await walkErrors(launched, visit)
}

/** What is not understood, in every kind of typed field, each with its error showing. */
async function walkErrors(launched: LaunchedApp, visit: Visit): Promise<void> {
  const { page } = launched
  const { sleepLabels, checkIn } = eveningWords
  const labels = [
    sleepLabels.timeIntoBed,
    sleepLabels.sleepOnsetLatencyMin,
    sleepLabels.awakenings,
    sleepLabels.timeOutOfBed,
    checkIn.restingHeartRateBpm.label,
  ]
  const fields = labels.map((label) => page.getByLabel(label, { exact: true }))
  for (const field of fields) {
    await field.fill('%&!')
    await field.press('Tab')
  }
  await page
    .locator('[aria-invalid=true]')
    .nth(labels.length - 1)
    .waitFor()
  await visit('tonight-errors', launched)
  for (const field of fields) {
    await field.fill('')
    await field.press('Tab')
  }
}

/** The evening with every field filled in. */
export async function walkFullEvening(launched: LaunchedApp, visit: Visit): Promise<void> {
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
}
