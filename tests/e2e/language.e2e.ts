import { afterEach, describe, expect, test } from 'vitest'
import { words as appWords } from '../../renderer/app/words.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import { words as settingsWords } from '../../renderer/settings/words.ts'
import { speak } from '../../shared/language/languageInForce.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { openScreen } from './story/places.ts'
import { lock, startJournal, unlock } from './story/waysIn.ts'

afterEach(() => speak('en'))

describe('another language', () => {
  const desk = useDesk()

  test('leaves the journal open, the person where they were, and nothing that was typed behind', async () => {
    const profile = desk.folder()
    const { app, page, close } = await desk.launch(profile)
    await startJournal(page)
    await reflectionOf(page).fill('Geschrieben, bevor die Sprache kam.')
    await untilSaved(page)
    await openScreen(page, 'settings')
    await page.getByText(settingsWords.look.languages.de, { exact: true }).click()

    speak('de')
    await page.getByRole('heading', { level: 1, name: settingsWords.title }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await page.title()).toBe(appWords.titleOf(appWords.screens.settings))
    await openScreen(page, 'tonight')
    expect(await reflectionOf(page).inputValue()).toBe('Geschrieben, bevor die Sprache kam.')
    const menu = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
    expect(menu).toEqual(expect.arrayContaining(['Bearbeiten', 'Ansicht']))

    await lock(page)
    await unlock(page)
    await close()
    const again = await desk.launch(profile)
    await unlock(again.page)
    await openScreen(again.page, 'settings')
    await again.page.getByText(settingsWords.look.languages.en, { exact: true }).click()
    speak('en')
    await again.page.getByRole('heading', { level: 1, name: settingsWords.title }).waitFor()
  })

  test('is chosen before a journal is open, by keys, where one is, and stays', async () => {
    const profile = desk.folder()
    const { page, close } = await desk.launch(profile)
    const { de, en } = settingsWords.look.languages
    const heading = (name: string) => page.getByRole('heading', { level: 1, name })
    const choose = async (language: string) => {
      await page.getByRole('button', { name: language, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await heading(sessionWords.welcome.title).waitFor()
    await choose(de)
    speak('de')
    await heading(sessionWords.welcome.title).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
    await startJournal(page)
    await lock(page)
    await page.getByRole('button', { name: sessionWords.unlock.useRecoveryKey }).click()
    await heading(sessionWords.recover.title).waitFor()
    await choose(en)
    speak('en')
    await heading(sessionWords.recover.title).waitFor()
    await page.getByRole('button', { name: sessionWords.recover.back }).click()
    await choose(de)
    speak('de')
    await heading(sessionWords.unlock.title).waitFor()
    await unlock(page)
    await lock(page)
    await heading(sessionWords.unlock.title).waitFor()
    await close()
    const again = await desk.launch(profile)
    await again.page.getByRole('heading', { level: 1, name: sessionWords.unlock.title }).waitFor()
    await again.close()
  })
})
