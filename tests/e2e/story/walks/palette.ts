import { words as paletteWords } from '../../../../renderer/palette/words.ts'
import type { LaunchedApp } from '../../harness/launch.ts'
import type { Visit } from './visit.ts'

/** The palette with days, with nothing, and the list of keys. */
export async function walkPalette(launched: LaunchedApp, visit: Visit): Promise<void> {
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
