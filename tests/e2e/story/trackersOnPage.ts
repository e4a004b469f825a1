import type { Locator, Page } from 'playwright-core'
import { words } from '../../../renderer/trackers/words.ts'
import type { TrackerKind } from '../../../shared/trackers/tracker.ts'

/** The part of the settings that holds the trackers. */
export const trackerSettings = (page: Page): Locator =>
  page.locator('section', { has: page.getByRole('heading', { name: words.title }) })

/** Opens the dialog for a new tracker and gives it a name and a kind. */
export async function beginTracker(page: Page, name: string, kind: TrackerKind): Promise<Locator> {
  await page.getByRole('button', { name: words.add }).click()
  const dialog = page.getByRole('dialog', { name: words.newTitle })
  await dialog.getByLabel(words.name).fill(name)
  await dialog.getByLabel(words.kind).selectOption(kind)
  return dialog
}

/** Makes a tracker in the settings that are on screen; `fill` gives what its kind needs. */
export async function makeTracker(
  page: Page,
  { name, kind, fill }: { name: string; kind: TrackerKind; fill?: (dialog: Locator) => Promise<void> },
): Promise<void> {
  const dialog = await beginTracker(page, name, kind)
  await fill?.(dialog)
  await dialog.getByRole('button', { name: words.save }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What {@link makeOneOfEach} makes, in the order in which the evening asks for it. */
export const ONE_OF_EACH = ['Knee', 'Zinc', 'Supper', 'Outside', 'Dream'] as const

/** A tracker of each kind. */
export async function makeOneOfEach(page: Page): Promise<void> {
  await makeTracker(page, {
    name: 'Knee',
    kind: 'scale',
    fill: async (dialog) => {
      await dialog.getByLabel(words.lowWord).fill('fine')
      await dialog.getByLabel(words.highWord).fill('sore')
    },
  })
  await makeTracker(page, {
    name: 'Zinc',
    kind: 'number',
    fill: (dialog) => dialog.getByLabel(words.unit).fill('mg'),
  })
  await makeTracker(page, {
    name: 'Supper',
    kind: 'choice',
    fill: async (dialog) => {
      await dialog.getByLabel(words.choice(1)).fill('At home')
      await dialog.getByLabel(words.choice(2)).fill('Lake')
    },
  })
  await makeTracker(page, { name: 'Outside', kind: 'yes-no' })
  await makeTracker(page, { name: 'Dream', kind: 'text' })
}
