import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as appWords } from '../../renderer/app/words.ts'
import { bindingOf, KEY_IDS, SCREEN_KEYS } from '../../renderer/commands/keyTable.ts'
import { words } from '../../renderer/palette/words.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import { words as uiWords } from '../../renderer/ui/words.ts'
import { MAIN_SCREENS } from '../../shared/around/wishes.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { KEYS_BY_SUBJECT, useKeyProofs } from './story/keyProofs.ts'
import { openScreen } from './story/places.ts'
import { openSample } from './story/waysIn.ts'

describe('every key that leads somewhere', () => {
  const desk = useDesk()
  const keys = useKeyProofs('places')
  const { proves } = keys
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await openSample(page)
    await reflectionOf(page).waitFor()
  })

  const press = (combo: string) => page.keyboard.press(combo)
  const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' })
  const title = () => page.getByRole('heading', { level: 1 }).textContent()
  const activeName = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )

  proves(
    ['palette', 'closeDialog', 'paletteMove', 'paletteRun'],
    'opens, walks, uses and closes the palette',
    async () => {
      const active = page.locator('[role=option][data-active-item]')
      await press('Control+k')
      await active.waitFor()
      const first = await active.textContent()
      await press('ArrowDown')
      await expect.poll(() => active.textContent()).not.toBe(first)
      await press('ArrowUp')
      await expect.poll(() => active.textContent()).toBe(first)
      await press('Escape')
      await closed()
      await press('Control+k')
      await page.keyboard.type('settings')
      await expect.poll(() => active.textContent()).toContain(appWords.screens.settings)
      await press('Enter')
      await closed()
      await expect.poll(title).toBe(appWords.screens.settings)
    },
  )

  proves(
    [...SCREEN_KEYS.slice(0, MAIN_SCREENS.length), 'back', 'forward'],
    'leads to each screen by its digit, back and forward again',
    async () => {
      const current = page
        .getByRole('navigation', { name: appWords.navigation })
        .locator('[aria-current=page]')
      for (const [index, screen] of MAIN_SCREENS.entries()) {
        await press(`Control+${index + 1}`)
        await expect.poll(() => current.textContent()).toContain(appWords.screens[screen])
      }
      await press('Alt+ArrowLeft')
      await expect.poll(() => current.textContent()).toContain(appWords.screens.backups)
      await press('Alt+ArrowRight')
      await expect.poll(() => current.textContent()).toContain(appWords.screens.settings)
    },
  )

  proves(['messages'], 'takes the focus to a message at the edge, and back', async () => {
    await press('Control+k')
    await page.keyboard.type('theme dark')
    await expect.poll(() => page.locator('[role=option][data-active-item]').textContent()).toContain('Dark')
    await press('Enter')
    await closed()
    await page
      .getByText(/^Changed/)
      .first()
      .waitFor()
    await press('F6')
    await expect.poll(activeName).toBe(uiWords.undo)
    await press('Enter')
    await expect.poll(activeName).not.toBe(uiWords.undo)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  })

  it('opens the list, and leaves "?" to a text field', async () => {
    await openScreen(page, 'tonight')
    const text: Locator = reflectionOf(page)
    await text.focus()
    await text.press('End')
    await page.keyboard.type('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await text.inputValue()).toContain('?')
    await page.getByRole('heading', { level: 1 }).press('?')
    const list = page.getByRole('dialog', { name: words.keysTitle })
    await list.waitFor()
    keys.wasProved('keys')
  })

  it('closes the journal from beside a dialog too, and then every line was tried', async () => {
    const ids = page.getByRole('dialog').locator('[data-key]')
    const listed = await ids.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-key') ?? ''))
    await press('Control+l')
    await page.getByRole('heading', { name: sessionWords.welcome.title }).waitFor()
    keys.wasProved('lock')
    expect(listed.length).toBeGreaterThan(25)
    // What the menu of the window hears is held to the list by menuTemplate.test.ts.
    const byMenu = KEY_IDS.filter((id) => bindingOf(id).heardBy === 'menu')
    const tried = new Set<string>([...Object.values(KEYS_BY_SUBJECT).flat(), ...byMenu])
    expect(listed.toSorted()).toEqual([...tried].toSorted())
  })
})
