import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { words } from '../../renderer/evening/words.ts'
import { makeCheapProfile } from '../faults/cheapProfile.ts'
import { PASSPHRASE as CHEAP_PASSPHRASE } from '../faults/faultApplication.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { startJournal, unlock } from './story/waysIn.ts'

/** What was typed longer ago than this is on disk, whatever happens; milliseconds. */
const PROMISE_MS = 1000

/** Typed without a pause, so that the page never finds a quiet moment to save in. */
const TALK = 'so I went on and on about the harbour and the ropes and the gulls and the slow green water; '

describe('nothing is lost', () => {
  const desk = useDesk()

  /** Starts again on the same folder and opens the journal. */
  async function comeBack(profile: string): Promise<LaunchedApp> {
    const launched = await desk.launch(profile)
    await unlock(launched.page)
    await reflectionOf(launched.page).waitFor()
    return launched
  }

  it('keeps what is called saved, and what was typed over a second ago, over seven kills in a row', async () => {
    const profile = desk.folder()
    let here = await desk.launch(profile)
    await startJournal(here.page)

    let expected = ''
    for (const line of ['The first line.', ' The second one.', ' A third, with ü and 🌙.']) {
      await typeAtEnd(here.page, line)
      await untilSaved(here.page)
      await here.kill()
      expected += line
      here = await comeBack(profile)
      expect(await reflectionOf(here.page).inputValue()).toBe(expected)
    }

    for (const typingMs of [1900, 2600, 3300]) {
      const strokes = await typeOn(here.page, typingMs)
      const killedAt = Date.now()
      await here.kill()
      here = await comeBack(profile)
      const kept = await reflectionOf(here.page).inputValue()
      const owed = strokes.filter(({ at }) => at < killedAt - PROMISE_MS)
      expect(owed.length).toBeGreaterThan(10)
      const all = expected + strokes.map(({ key }) => key).join('')
      expect(all.startsWith(kept)).toBe(true)
      expect(kept.length).toBeGreaterThanOrEqual(expected.length + owed.length)
      expected = kept
    }

    await here.page.getByLabel(words.sleepLabels.timeIntoBed).fill('25:10')
    await untilSaved(here.page)
    await here.kill()
    here = await comeBack(profile)
    expect(await here.page.getByLabel(words.sleepLabels.timeIntoBed).inputValue()).toBe('25:10')
    expect(await reflectionOf(here.page).inputValue()).toBe(expected)
    await here.close()
  })

  it('takes everything with it when it is closed in the middle of a word', async () => {
    const profile = desk.folder()
    const first = await desk.launch(profile)
    await startJournal(first.page)
    await first.page.getByLabel(words.sleepLabels.timeOutOfBed).pressSequentially('7:1')
    await typeAtEnd(first.page, 'Half a wor')
    await first.close()
    const { page, close } = await comeBack(profile)
    expect(await reflectionOf(page).inputValue()).toBe('Half a wor')
    expect(await page.getByLabel(words.sleepLabels.timeOutOfBed).inputValue()).toBe('7:1')
    await close()
  })

  it('takes everything with it when it is locked in the middle of a word', async () => {
    const { page, close } = await desk.launch()
    await startJournal(page)
    await page.getByLabel(words.sleepLabels.timeIntoBed).pressSequentially('late, around elev')
    await page.keyboard.press('Control+L')
    await unlock(page)
    expect(await page.getByLabel(words.sleepLabels.timeIntoBed).inputValue()).toBe('late, around elev')
    await close()
  })

  it('loses no letter over twenty locks, each while a word is being typed', async () => {
    const profile = desk.folder()
    await makeCheapProfile(profile)
    const { page, close } = await desk.launch(profile)
    await unlock(page, CHEAP_PASSPHRASE)
    let typed = ''
    for (let round = 0; round < 20; round += 1) {
      const word = TALK.slice(round, round + 1 + (round % 7))
      await goToEnd(page)
      await page.keyboard.type(word)
      await page.keyboard.press('Control+L')
      typed += word
      await unlock(page, CHEAP_PASSPHRASE)
      await expect.poll(() => reflectionOf(page).inputValue()).toBe(typed)
    }
    await close()
  })
})

interface Stroke {
  readonly key: string
  /** When the page had taken the key, UTC milliseconds. */
  readonly at: number
}

/** Strokes that must be owed before an end proves anything. */
const ENOUGH = 12

/**
 * Types into the reflection, key by key and without a pause, for so many milliseconds; longer where the machine is so
 * slow that too little would be owed.
 */
async function typeOn(page: Page, milliseconds: number): Promise<readonly Stroke[]> {
  await goToEnd(page)
  const strokes: Stroke[] = []
  const until = Date.now() + milliseconds
  const owed = () => strokes.filter(({ at }) => at < Date.now() - PROMISE_MS).length
  while (Date.now() < until || owed() < ENOUGH) {
    const key = TALK[strokes.length % TALK.length] ?? ' '
    await page.keyboard.type(key)
    strokes.push({ key, at: Date.now() })
  }
  return strokes
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await goToEnd(page)
  await page.keyboard.insertText(text)
}

async function goToEnd(page: Page): Promise<void> {
  await reflectionOf(page).focus()
  await page.keyboard.press('Control+End')
}
