import type { Page } from 'playwright-core'

/** A keyboard whose every press is counted, the modifiers as presses of their own. */
export interface CountedKeys {
  press(key: string): Promise<void>
  /** One press for each character. */
  type(text: string): Promise<void>
  /** Presses so far, as the page heard them. */
  count(): Promise<number>
}

const COUNTER = 'data-keys-heard'

/** Begins to count the presses that reach the page: what is counted is what a person's fingers did. */
export async function countKeys(page: Page): Promise<CountedKeys> {
  await page.evaluate((name) => {
    const root = document.documentElement
    root.setAttribute(name, '0')
    const hear = ({ repeat }: KeyboardEvent) => {
      if (!repeat) root.setAttribute(name, String(Number(root.getAttribute(name)) + 1))
    }
    window.addEventListener('keydown', hear, true)
  }, COUNTER)
  return {
    press: (key) => page.keyboard.press(key),
    type: async (text) => {
      for (const character of text) await page.keyboard.press(character)
    },
    count: async () => Number(await page.locator('html').getAttribute(COUNTER)),
  }
}
