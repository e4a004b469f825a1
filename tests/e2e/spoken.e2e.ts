import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as backupWords } from '../../renderer/backup/words.ts'
import { failureWords } from '../../renderer/bridge/failureWords.ts'
import { words } from '../../renderer/evening/words.ts'
import { words as paletteWords } from '../../renderer/palette/words.ts'
import { SCREEN_NAMES } from '../../shared/around/words.ts'
import { makeCheapProfile } from '../faults/cheapProfile.ts'
import { PASSPHRASE } from '../faults/faultApplication.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { openScreen } from './story/places.ts'
import { heard, listen } from './story/spoken.ts'
import { lock, tryPassphrase, unlock } from './story/waysIn.ts'

describe('what a screen reader hears', () => {
  const desk = useDesk()
  let page: Page

  const button = (name: string): Locator => page.getByRole('main').getByRole('button', { name, exact: true })
  /** What is read with a control besides its name. */
  const descriptionOf = (control: Locator): Promise<string> =>
    control.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim(),
    )
  const untilHeard = (text: string | RegExp): Promise<void> =>
    expect
      .poll(async () => (await heard(page)).join('\n'))
      .toMatch(typeof text === 'string' ? new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')) : text)

  beforeAll(async () => {
    const profile = desk.folder()
    await makeCheapProfile(profile)
    page = (await desk.launch(profile)).page
  })

  it('is told why a passphrase is refused', async () => {
    await page.getByRole('main').waitFor()
    await listen(page)
    await tryPassphrase(page, 'not the passphrase')
    await untilHeard(failureWords({ code: 'wrong-passphrase', parameters: {} }))
    await unlock(page, PASSPHRASE)
    await reflectionOf(page).waitFor()
  })

  it('is led to the heading of each screen, and the window says which one it is', async () => {
    for (const screen of ['days', 'week', 'backups', 'settings', 'tonight'] as const) {
      await openScreen(page, screen)
      const heading = page.getByRole('heading', { level: 1 })
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await page.title()).toContain(SCREEN_NAMES[screen])
    }
  })

  it('hears an error with its field once the field is left, and not while typing', async () => {
    await listen(page)
    const bed = page.getByLabel(words.sleepLabels.timeIntoBed)
    await bed.pressSequentially('late')
    expect(await bed.getAttribute('aria-invalid')).not.toBe('true')
    await page.keyboard.press('Tab')
    await expect.poll(() => bed.getAttribute('aria-invalid')).toBe('true')
    await untilHeard(/./)
    const [error = ''] = await heard(page)
    expect(await descriptionOf(bed)).toContain(error)
    await bed.fill('23:10')
    await page.keyboard.press('Tab')
    await expect.poll(() => bed.getAttribute('aria-invalid')).not.toBe('true')
  })

  it('does not hear each save, and hears that something was removed and how it comes back', async () => {
    await listen(page)
    await reflectionOf(page).fill('A quiet evening.')
    await untilSaved(page)
    expect(await heard(page)).toEqual([])
    await openScreen(page, 'settings')
    await openScreen(page, 'tonight')
    await button(words.addSession).click()
    await listen(page)
    await page.getByRole('button', { name: /^Remove Session 1/ }).click()
    await expect
      .poll(async () => (await heard(page)).length + (await focusedName(page)).length)
      .toBeGreaterThan(0)
    expect(await focusedName(page)).toContain(words.undo)
  })

  it('hears that a backup is made, and how many results the palette has', async () => {
    await openScreen(page, 'backups')
    await listen(page)
    await button(backupWords.make.now).click()
    await untilHeard(/Made, and verified by opening it/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('xyzzy')
    await untilHeard(paletteWords.nothing)
    await page.keyboard.press('Escape')
    await lock(page)
  })
})

/** The name of what has the focus. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
  })
