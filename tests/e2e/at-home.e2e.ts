import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { words } from '../../renderer/evening/words.ts'
import { DEFAULT_SETTINGS } from '../../shared/ipc/contract/settings.ts'
import { languageOf } from '../../shared/language/language.ts'
import { speak } from '../../shared/language/languageInForce.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { startJournal } from './story/waysIn.ts'

interface Home {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  /** How 22:40 is shown, and the weekday that weeks begin with. */
  readonly shown: string
  readonly firstWeekday: number
}

const HOMES: readonly Home[] = [
  {
    name: 'English with the times of the United States',
    env: { LANG: 'en_GB.UTF-8', LC_TIME: 'en_US.UTF-8', LC_ALL: '' },
    shown: '10:40 pm',
    firstWeekday: 7,
  },
  {
    name: 'English with the times of Germany',
    env: { LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8', LC_ALL: '' },
    shown: '22:40',
    firstWeekday: 1,
  },
  {
    name: 'everything of the United States, whatever the parts say',
    env: { LANG: 'de_DE.UTF-8', LC_TIME: 'de_DE.UTF-8', LC_ALL: 'en_US.UTF-8' },
    shown: '10:40 pm',
    firstWeekday: 7,
  },
  {
    name: 'a computer that does not say where it is',
    env: { LANG: 'C.UTF-8', LC_TIME: '', LC_ALL: '' },
    shown: '22:40',
    firstWeekday: 1,
  },
]

afterEach(() => speak('en'))

describe('where the computer is at home', () => {
  const desk = useDesk()

  const settingsOf = async (page: Page) => {
    const reply = await page.evaluate(() => window.journal.settings.read({}))
    return reply.ok ? reply.value : DEFAULT_SETTINGS
  }

  it.each(HOMES)('$name: so are the times and the weeks', async ({ env, shown, firstWeekday }) => {
    const { page, close } = await desk.launch(desk.folder(), { env })
    await page.getByRole('main').waitFor()
    speak(languageOf(await page.evaluate(() => document.documentElement.lang)))
    await startJournal(page)
    await reflectionOf(page).waitFor()
    const field = page.getByLabel(words.sleepLabels.timeIntoBed, { exact: true })
    await field.fill('2240')
    await field.press('Tab')
    await expect.poll(() => field.inputValue()).toBe(shown)
    expect(await settingsOf(page)).toMatchObject({ clock: 'auto', firstWeekday })
    await close()
  })
})
