import type { Page } from 'playwright-core'
import { words } from '../../../renderer/evening/words.ts'
import type { TypedEvening } from './evenings.ts'

/** Longest wait for the focus to arrive, milliseconds. */
const FOCUS_PATIENCE_MS = 5000

/** Most controls that may stand between two that are looked for. */
const MOST_TABS = 20

/**
 * Writes tonight's page by keyboard alone, from anywhere on it: Ctrl+Enter into the first part, then Tab, digits and
 * Enter on the buttons that add. The pointer is never used, so that this also proves that no one needs it.
 */
export async function typeEvening(page: Page, evening: TypedEvening): Promise<void> {
  const { keyboard } = page
  const next = (): Promise<void> => keyboard.press('Tab')
  const write = async (text: string): Promise<void> => {
    await keyboard.insertText(text)
    await next()
  }
  await page.getByLabel(words.sleepLabels.timeIntoBed).waitFor()
  await keyboard.press('Control+Enter')
  const inSight = evening.night.slice(0, -1)
  for (const text of inSight) await write(text)
  await focusOn(page, words.night.more)
  await keyboard.press('Enter')
  await next()
  await write(evening.night.at(-1) ?? '')
  await tabTo(page, words.addSession)
  await keyboard.press('Enter')
  await focusOn(page, words.activity)
  await write(evening.session.activity)
  await write(evening.session.took)
  await rate(page, evening.session.effort)
  await focusOn(page, words.addStart)
  await keyboard.press('Enter')
  await focusOn(page, words.sessionStart)
  await write(evening.session.began)
  await tabTo(page, words.addPractice)
  await keyboard.press('Enter')
  await focusOn(page, words.practiceKind)
  await keyboard.type(evening.practice.kind)
  await next()
  await write(evening.practice.length)
  await rate(page, evening.practice.before)
  await rate(page, evening.practice.after)
  await keyboard.press('Control+Enter')
  for (const digits of evening.ratings) await rate(page, digits)
  await write(evening.restingHeartRate)
  await write(evening.hrv)
  await focusOn(page, words.reflectionLabel)
  await keyboard.insertText(evening.reflection)
}

/** Goes on by Tab until a control has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if ((await nameOfFocused(page)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`"${name}" did not come within ${MOST_TABS} presses of Tab.`)
}

/** Rates the scale that has the focus and goes on. */
async function rate(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.keyboard.press(digit)
  await page.keyboard.press('Tab')
}

/** Waits until a control has the focus; fails with the name of the one that has it instead. */
export async function focusOn(page: Page, name: string): Promise<void> {
  for (const until = Date.now() + FOCUS_PATIENCE_MS; Date.now() < until; ) {
    if ((await nameOfFocused(page)) === name) return
  }
  throw new Error(`The focus is on "${await nameOfFocused(page)}" and not on "${name}".`)
}

function nameOfFocused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const label = document.querySelector(`label[for="${focused?.id}"]`) ?? focused?.closest('label')
    return (focused?.getAttribute('aria-label') ?? label?.textContent ?? focused?.textContent)?.trim()
  })
}
