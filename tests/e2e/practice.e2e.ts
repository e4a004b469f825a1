import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { words as eveningWords } from '../../renderer/evening/words.ts'
import { words } from '../../renderer/practice/words.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import { MAIN_SCREENS } from '../../shared/around/wishes.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { pretendIdleFor } from './story/presence.ts'
import { lock, startJournal, unlock } from './story/waysIn.ts'

const [SECOND, MINUTE] = [1000, 60_000]

const practicesOf = async (page: Page) => (await readDay(page, await todayOf(page))).evening.practices

/** Into the practice room of an open journal, with the page's clock in the test's hand. */
async function enter(page: Page): Promise<void> {
  await openScreen(page, 'practice')
  await page.clock.install()
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

async function begin(page: Page): Promise<void> {
  await press(page, words.begin)
  await page.getByRole('timer').waitFor()
}

describe('the practice room', () => {
  const desk = useDesk()

  async function open(profile = desk.folder()): Promise<LaunchedApp> {
    const launched = await desk.launch(profile)
    await startJournal(launched.page)
    await reflectionOf(launched.page).waitFor()
    return launched
  }

  it('takes a whole practice by keyboard into tonight, beside text that was not saved yet', async () => {
    const { page, close } = await open()
    await reflectionOf(page).fill('A long d')
    await page.clock.install()
    await reflectionOf(page).pressSequentially('ay.')
    await page.keyboard.press(`Control+${MAIN_SCREENS.indexOf('practice') + 1}`)
    await page.getByRole('heading', { name: words.title }).waitFor()

    const tabTo = async (name: string) => {
      const focused = page.locator(':focus')
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('Tab')
        const group = focused.locator('xpath=ancestor-or-self::*[@role="radiogroup" or self::button][1]')
        if ((await group.count()) > 0 && (await group.innerText()).startsWith(name)) return
      }
      throw new Error(`The keyboard does not come to "${name}".`)
    }
    await tabTo(words.duration)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await tabTo(words.tensionNow)
    await page.keyboard.press('6')
    await tabTo(words.begin)
    await page.keyboard.press('Enter')
    await page.clock.runFor(20 * SECOND)
    await page.getByText('0:40 left').waitFor()
    await page.keyboard.press('Space')
    await page.clock.runFor(5 * MINUTE)
    await page.getByText('0:40 left').waitFor()
    await page.keyboard.press('Space')
    await page.clock.runFor(45 * SECOND)
    await page.getByRole('heading', { name: words.afterwards }).waitFor()
    await tabTo('After')
    await page.keyboard.press('3')
    await page.clock.runFor(2 * SECOND)
    await page.getByText(words.written).waitFor()

    const { evening } = await readDay(page, await todayOf(page))
    expect(evening.reflections[0]?.text).toBe('A long day.')
    expect(evening.practices).toMatchObject([
      { kind: 'resonance-breathing', durationMin: 1, tensionBefore: 6, tensionAfter: 3 },
    ])
    await press(page, words.tonight)
    await reflectionOf(page).waitFor()
    expect(await page.getByText(eveningWords.conflictTitle).count()).toBe(0)
    await close()
  })

  it('offers a practice under a minute, stops by Escape, and takes a written one out again', async () => {
    const { page, close } = await open()
    await enter(page)
    await begin(page)
    await page.clock.runFor(30 * SECOND)
    await page.keyboard.press('Escape')
    await page.getByText(words.offered).waitFor()
    await page.clock.runFor(5 * SECOND)
    expect(await practicesOf(page)).toEqual([])
    await press(page, words.write)
    await page.getByText(words.written).waitFor()
    expect(await practicesOf(page)).toMatchObject([{ durationMin: null }])
    await press(page, words.takeOut)
    await page.getByText(words.offered).waitFor()
    expect(await practicesOf(page)).toEqual([])
    await close()
  })

  it('says the cautions in full before the first practice, and keeps them within reach', async () => {
    const { page, close } = await open()
    const [first = ''] = words.cautionList
    await openScreen(page, 'practice')
    expect(await page.getByText(first).isVisible()).toBe(true)
    await begin(page)
    await page.getByText(words.cautions).click()
    expect(await page.getByText(first).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await press(page, words.another)
    await page.getByText(words.cautions).waitFor()
    expect(await page.getByText(first).isVisible()).toBe(false)
    await close()
  })

  it('moves nothing where less motion is asked for, and speaks the phases to a screen reader', async () => {
    const { page, close } = await open()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await enter(page)
    await begin(page)
    const spoken = page.locator('[aria-live=polite]')
    expect(await spoken.innerText()).toContain('Space')
    await page.clock.runFor(5 * SECOND)
    await expect.poll(() => spoken.innerText()).toContain(words.phases.out)
    const bar = page.getByRole('list', { name: words.breath })
    expect(await bar.locator('[aria-current=step]').innerText()).toBe(words.phasesInBrief.out)
    expect(await page.locator('[data-pace]').count()).toBe(0)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.clock.runFor(5 * SECOND)
    await expect.poll(() => spoken.innerText()).toContain(words.phases.in)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.locator('[data-pace]').waitFor()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(1)
    await close()
  })

  it('opens no loudspeaker unless tones are switched on', async () => {
    const { page, close } = await open()
    await page.evaluate(() => {
      const Real = window.AudioContext
      Object.assign(window, { opened: 0 })
      window.AudioContext = class extends Real {
        constructor() {
          super()
          Object.assign(window, { opened: Reflect.get(window, 'opened') + 1 })
        }
      }
    })
    const opened = () => page.evaluate(() => Reflect.get(window, 'opened'))
    await enter(page)
    await begin(page)
    await page.clock.runFor(12 * SECOND)
    await page.keyboard.press('Escape')
    expect(await opened()).toBe(0)
    await press(page, words.another)
    await page.getByText(words.options).click()
    await page.getByText(words.sound, { exact: true }).click()
    await begin(page)
    await page.clock.runFor(12 * SECOND)
    expect(await opened()).toBe(1)
    await close()
  })

  it('writes what was practised when its screen is left or the journal is locked, and can undo that', async () => {
    const { page, close } = await open()
    await enter(page)
    await begin(page)
    await page.clock.runFor(2 * MINUTE)
    await openScreen(page, 'days')
    await page.clock.runFor(SECOND)
    await page.getByText(words.leftWritten('Resonance breathing', '2')).first().waitFor()
    expect(await practicesOf(page)).toMatchObject([{ durationMin: 2 }])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => practicesOf(page)).toEqual([])

    await openScreen(page, 'practice')
    await begin(page)
    await page.clock.runFor(3 * MINUTE)
    await page.clock.resume()
    await lock(page)
    await unlock(page)
    expect(await practicesOf(page)).toMatchObject([{ durationMin: 3, tensionAfter: null }])
    await close()
  })

  it('waits while its window is out of sight', async () => {
    const { page, close } = await open()
    await openScreen(page, 'practice')
    await begin(page)
    // The driver keeps every page in sight, so that hiding the window would not reach it.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.getByText(words.pausedHidden).waitFor()
    await close()
  })

  it('leaves nothing half-made when the app is killed in the midst of it', async () => {
    const profile = desk.folder()
    const { page, kill } = await open(profile)
    await enter(page)
    await begin(page)
    await page.clock.runFor(4 * MINUTE)
    await page.getByText('1:00 left').waitFor()
    await kill()
    const again = await desk.launch(profile)
    await unlock(again.page)
    expect(await readDay(again.page, await todayOf(again.page))).toMatchObject({ revision: 0 })
    await again.close()
  })

  it('is not locked while nobody touches a key, but not for ever either', async () => {
    const { app, page, close } = await open()
    await openScreen(page, 'practice')
    await begin(page)
    await pretendIdleFor(app, 40 * 60)
    // Two looks of the watch over idleness.
    await page.waitForTimeout(11 * SECOND)
    expect(await page.getByRole('timer').count()).toBe(1)
    await pretendIdleFor(app, 65 * 60)
    await page.getByRole('heading', { name: sessionWords.unlock.title }).waitFor()
    await close()
  })

  it('locks as ever when it is paused', async () => {
    const { app, page, close } = await open()
    await openScreen(page, 'practice')
    await begin(page)
    await press(page, words.pause)
    await page.getByText(words.paused, { exact: true }).waitFor()
    // An answer to this comes after what the pause said to the main process.
    await todayOf(page)
    await app.evaluate(() => {
      const later = performance.now() + 5 * 60_000
      Object.defineProperty(performance, 'now', { value: () => later })
    })
    await pretendIdleFor(app, 6 * 60)
    await page.getByRole('heading', { name: sessionWords.unlock.title }).waitFor()
    await close()
  })
})
