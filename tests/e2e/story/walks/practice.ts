import { words as practiceWords } from '../../../../renderer/practice/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import { openScreen } from '../places.ts'
import { press, type Visit } from './visit.ts'

/** A breathing practice as circle and in words, and a meditation. */
export async function walkPractice(launched: LaunchedApp, visit: Visit): Promise<void> {
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
