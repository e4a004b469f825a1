import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { words as appWords } from '../../renderer/app/words.ts'
import { words as dayWords } from '../../renderer/day/words.ts'
import { words as paletteWords } from '../../renderer/palette/words.ts'
import { words as sessionWords } from '../../renderer/session/words.ts'
import { MAIN_SCREENS } from '../../shared/around/wishes.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { typeEvening } from './story/eveningByKeys.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { FULL_EVENING } from './story/evenings.ts'
import { resizeTo } from './story/shapes.ts'
import { askedGroups, PASSPHRASE, readRecoveryKey, untilOpen } from './story/waysIn.ts'

/** Most presses of Tab on one page before the walk counts as caught. */
const MOST_STOPS = 250

interface Stop {
  readonly name: string
  readonly seen: boolean
}

/** The control that has the focus: its name, and whether it can be seen. Null between two rounds of the page. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return null
    const labelled = (at.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
    const label = document.querySelector(`label[for="${CSS.escape(at.id)}"]`) ?? at.closest('label')
    const group = at.closest('[role=radiogroup]')?.getAttribute('aria-labelledby')
    const names = [at.getAttribute('aria-label'), labelled, label?.textContent, at.textContent, group]
    const box = at.getBoundingClientRect()
    return {
      name: names.find((name) => name !== null && name !== undefined && name.trim() !== '')?.trim() ?? '',
      seen: box.width > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0,
    }
  })
}

/** Presses Tab until a control of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const met: string[] = []
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab')
    const at = (await stop(page))?.name ?? ''
    if (typeof name === 'string' ? at === name : name.test(at)) return
    met.push(at)
  }
  throw new Error(`Tab never came to "${name}", but to: ${[...new Set(met)].join(', ')}`)
}

/** Walks once around the page by Tab and gives what was met; fails where the walk is caught. */
async function walkAround(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  await tabTo(page, appWords.skip)
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await stop(page)
    if (at === null || at.name === appWords.skip) return stops
    stops.push(at)
  }
  throw new Error(`The walk did not come around: ${stops.slice(-5).map(({ name }) => name)}`)
}

const atHeading = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.activeElement?.tagName === 'H1' && document.querySelectorAll('h1').length === 1,
  )

/** From the first page of all to an open journal. */
async function begin(page: Page): Promise<void> {
  const { keyboard } = page
  await page.getByRole('heading', { name: sessionWords.welcome.title }).waitFor()
  await tabTo(page, sessionWords.welcome.start)
  await keyboard.press('Enter')
  await tabTo(page, sessionWords.passphrase.first)
  await keyboard.type(PASSPHRASE)
  await tabTo(page, sessionWords.passphrase.again)
  await keyboard.type(PASSPHRASE)
  await keyboard.press('Enter')
  const key = (await readRecoveryKey(page)).split(' ')
  await tabTo(page, sessionWords.recoveryKey.next)
  await keyboard.press('Enter')
  for (const group of await askedGroups(page)) {
    await tabTo(page, `Group ${group} of 14`)
    await keyboard.type(key[group - 1] ?? '')
  }
  await keyboard.press('Enter')
  await untilOpen(page)
}

describe('a whole walk by keyboard only', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page

  it('begins a journal and writes an evening', async () => {
    launched = await desk.launch()
    page = launched.page
    await page.evaluate(() => {
      const note = (event: Event) => event.isTrusted && document.body.setAttribute('data-pointed', 'yes')
      window.addEventListener('pointerdown', note, true)
    })
    await begin(page)
    await reflectionOf(page).waitFor()
    await expect.poll(() => atHeading(page)).toBe(true)
    await typeEvening(page, FULL_EVENING)
    await untilSaved(page)
  })

  it('comes to every screen with the focus on its one heading, and around each without being caught', async () => {
    const nameless: string[] = []
    const unseen: string[] = []
    for (const digit of MAIN_SCREENS.map((_, index) => index + 1)) {
      await page.keyboard.press(`Control+${digit}`)
      await expect.poll(() => atHeading(page), { message: `screen ${digit}` }).toBe(true)
      await page.waitForTimeout(300)
      const stops = await walkAround(page)
      expect(stops.length).toBeGreaterThan(8)
      nameless.push(...stops.filter(({ name }) => name === '').map(() => `screen ${digit}`))
      unseen.push(...stops.filter(({ seen }) => !seen).map(({ name }) => `screen ${digit}: ${name}`))
    }
    expect({ nameless, unseen }).toEqual({ nameless: [], unseen: [] })
  })

  it('opens what stands over a page, closes it by Escape, and is back where it was', async () => {
    const { keyboard } = page
    await keyboard.press('Control+k')
    await keyboard.type('yesterday')
    await page.getByText(paletteWords.groups.days, { exact: true }).waitFor()
    await keyboard.press('Enter')
    await page.getByText(dayWords.pastDay).waitFor()
    await expect.poll(() => atHeading(page)).toBe(true)
    await tabTo(page, dayWords.history)
    for (const [open, title] of [
      ['Enter', null],
      ['?', paletteWords.keysTitle],
      ['Control+k', paletteWords.title],
    ] as const) {
      await keyboard.press(open)
      await page.getByRole('dialog', title === null ? {} : { name: title }).waitFor()
      await keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect((await stop(page))?.name, `after ${open}`).toBe(dayWords.history)
    }
    await tabTo(page, appWords.skip)
    await keyboard.press('Enter')
    await tabTo(page, dayWords.back)
    await keyboard.press('Enter')
    await expect.poll(() => atHeading(page)).toBe(true)
    await page.getByRole('heading', { level: 1, name: appWords.screens.settings }).waitFor()
  })

  it('finds everything in a narrow window too', async () => {
    await resizeTo(launched, { width: 700, height: 640 })
    await page.keyboard.press('Control+1')
    await expect.poll(() => atHeading(page)).toBe(true)
    await tabTo(page, appWords.skip)
    for (const name of [...Object.values(appWords.screens), appWords.palette, appWords.lock])
      await tabTo(page, name)
    await resizeTo(launched, { width: 1280, height: 900 })
  })

  it('locks and opens the journal again', async () => {
    await page.keyboard.press('Control+l')
    await page.getByRole('heading', { name: sessionWords.unlock.title }).waitFor()
    await expect
      .poll(async () => (await stop(page))?.name)
      .toMatch(new RegExp(`^(${sessionWords.passphrase.first}|${sessionWords.unlock.title})`))
    if ((await stop(page))?.name !== sessionWords.passphrase.first)
      await tabTo(page, sessionWords.passphrase.first)
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Enter')
    await untilOpen(page)
    await expect.poll(() => atHeading(page)).toBe(true)
    expect(await page.locator('body[data-pointed]').count()).toBe(0)
  })
})
