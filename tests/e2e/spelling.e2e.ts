import type { ElectronApplication, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words as main } from '../../electron/main/words.ts'
import { words as settingsWords } from '../../renderer/settings/words.ts'
import { filesBelow, findNeedles } from './story/bytesAtRest.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { openScreen } from './story/places.ts'
import { startJournal } from './story/waysIn.ts'

/** Longest wait until the dictionaries are read and the word is marked, on a busy machine. */
const PATIENT = { timeout: 60_000, interval: 500 }

declare global {
  /** The newest menu that was opened; lives in the main process under test. */
  var openedMenu: Electron.Menu | null
}

/** Keeps the menus that would open, since nobody can press upon them here. */
async function keepMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    globalThis.openedMenu = null
    Menu.prototype.popup = function (this: Electron.Menu) {
      globalThis.openedMenu = this
    }
  })
}

/** What the menu on the right button offers at the first word of the reflection. */
async function menuAtFirstWord(app: ElectronApplication, page: Page): Promise<readonly string[]> {
  await app.evaluate(() => {
    globalThis.openedMenu = null
  })
  await reflectionOf(page).click({ button: 'right', position: { x: 30, y: 20 } })
  await expect.poll(() => app.evaluate(() => globalThis.openedMenu !== null), PATIENT).toBe(true)
  return app.evaluate(() => globalThis.openedMenu?.items.map(({ label }) => label) ?? [])
}

const choose = (app: ElectronApplication, label: string) =>
  app.evaluate(
    (_electron, wanted) => globalThis.openedMenu?.items.find((each) => each.label === wanted)?.click(),
    label,
  )

describe('a word that may be misspelled', () => {
  const desk = useDesk()
  let app: ElectronApplication
  let page: Page
  let profile: string

  beforeAll(async () => {
    profile = desk.folder()
    ;({ app, page } = await desk.launch(profile))
    await keepMenus(app)
    await startJournal(page)
  })

  it('has a suggestion on the right button, which takes its place and is saved', async () => {
    await reflectionOf(page).pressSequentially('Tommorow is a day. ')
    await expect.poll(() => menuAtFirstWord(app, page), PATIENT).toContain('Tomorrow')
    await choose(app, 'Tomorrow')
    await expect.poll(() => reflectionOf(page).inputValue()).toBe('Tomorrow is a day. ')
    await untilSaved(page)
    expect(await menuAtFirstWord(app, page)).not.toContain(main.spelling.leave)
  })

  it('can be left as it is, and is marked no more', async () => {
    await reflectionOf(page).fill('')
    await reflectionOf(page).pressSequentially('Okapineedle is a name. ')
    await expect.poll(() => menuAtFirstWord(app, page), PATIENT).toContain(main.spelling.leave)
    await choose(app, main.spelling.leave)
    await expect.poll(() => menuAtFirstWord(app, page), PATIENT).not.toContain(main.spelling.leave)
    expect(await reflectionOf(page).inputValue()).toBe('Okapineedle is a name. ')
    await untilSaved(page)
  })

  it('stands in no file', () => {
    expect(filesBelow(profile).length).toBeGreaterThan(5)
    expect(findNeedles(profile, ['Tommorow', 'Okapineedle'])).toEqual([])
  })

  it('is not marked once the person wants no marks', async () => {
    await openScreen(page, 'settings')
    await page.getByRole('switch', { name: settingsWords.look.markMisspelled }).uncheck()
    await page.getByText(/^Saved at /).waitFor()
    await openScreen(page, 'tonight')
    await reflectionOf(page).fill('')
    await reflectionOf(page).pressSequentially('Recieve it well. ')
    await untilSaved(page)
    expect(await menuAtFirstWord(app, page)).not.toContain(main.spelling.leave)
  })
})
