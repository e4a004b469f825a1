import fc from 'fast-check'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../renderer/evening/words.ts'
import { LONGEST_AS_TYPED } from '../../shared/evening/evening.ts'
import { printable } from '../../shared/evening/printable.ts'
import { LONGEST_REFLECTION } from '../../shared/evening/reflection.ts'
import { useDesk } from './story/desk.ts'
import { reflectionOf } from './story/eveningOnPage.ts'
import { readDay, todayOf } from './story/journalOnPage.ts'
import { openScreen } from './story/places.ts'
import { startJournal } from './story/waysIn.ts'

/** A text field knows one kind of line end. */
const asFieldHas = (text: string): string => text.replace(/\r\n?/g, '\n')

const LONG = 'Ein Satz, שלום עולם, مرحبا بالعالم, 日本語, 👨‍👩‍👧‍👦 e\u0301 \u202Eabc\u202C\n'

/** All of Unicode, and what looks like a time in the digits and signs of many scripts. */
const anyTime = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...'0123456789:.h apm٠١٢２３：。٫–−\u202e'),
    minLength: 1,
    maxLength: 8,
  }),
)

/** Puts a text into a field in one go, as a page script would: typing so many lines takes the browser minutes. */
function putInto(field: Locator, text: string): Promise<void> {
  return field.evaluate((area, value) => {
    const property = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    property?.set?.call(area, value)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

/** A field of one line holds no line break: the browser leaves it out, or writes a space for it. */
const withoutBreaks = (text: string): string => text.replaceAll(/[\r\n ]/g, '')

describe('any text', () => {
  const desk = useDesk()
  let page: Page

  beforeAll(async () => {
    page = (await desk.launch()).page
    await startJournal(page)
  })

  /** Writes a reflection, leaves the page, and comes back to it. */
  async function writeAndReopen(text: string, put = false): Promise<string> {
    await (put ? putInto(reflectionOf(page), text) : reflectionOf(page).fill(text))
    await openScreen(page, 'days')
    const wanted = printable(asFieldHas(text), LONGEST_REFLECTION)
    await expect
      .poll(async () => (await readDay(page, await todayOf(page))).evening.reflections[0]?.text ?? '')
      .toBe(wanted)
    await openScreen(page, 'tonight')
    await reflectionOf(page).waitFor()
    return reflectionOf(page).inputValue()
  }

  it('survives entry and reopening to the letter, whatever it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (text) => {
        expect(await writeAndReopen(text)).toBe(printable(asFieldHas(text), LONGEST_REFLECTION))
      }),
      { numRuns: 15, examples: [['one\r\ntwo\rthree']] },
    )
  })

  it('survives at a length of a hundred thousand characters, from right to left too', async () => {
    const text = LONG.repeat(Math.ceil(100_000 / LONG.length))
    expect(text.length).toBeGreaterThanOrEqual(100_000)
    expect(await writeAndReopen(text, true)).toBe(text)
  })

  it('with a character that cannot be kept says so in words, and keeps the rest', async () => {
    await reflectionOf(page).fill('before\0after')
    await page.getByText(words.nulLeftOut).first().waitFor()
    expect(await writeAndReopen('before\0after')).toBe('beforeafter')
  })

  it('put into the middle of another leaves the caret behind it, whatever is refused of it', async () => {
    for (const put of ['x\0y', 'x\r\ny', '\ud800']) {
      await reflectionOf(page).fill('before after')
      await reflectionOf(page).press('Home')
      for (let step = 0; step < 'before'.length; step += 1) await reflectionOf(page).press('ArrowRight')
      await page.keyboard.insertText(put)
      await page.keyboard.insertText('|')
      await expect.poll(() => reflectionOf(page).inputValue()).toMatch(/^before[^|]+\| after$/u)
    }
  })

  it('in a field for a time is understood, or refused with the reason', async () => {
    const field = page.getByLabel(words.sleepLabels.timeIntoBed, { exact: true })
    await fc.assert(
      fc.asyncProperty(anyTime, async (text) => {
        const kept = withoutBreaks(printable(text, LONGEST_AS_TYPED))
        await field.fill(text)
        await field.press('Tab')
        const shown = await field.inputValue()
        const refused = (await field.getAttribute('aria-invalid')) === 'true'
        const reason = await field.evaluate((input) =>
          (input.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(''),
        )
        if (refused) expect([withoutBreaks(shown), reason.length > 0]).toEqual([kept, true])
        else expect(shown === '' || /^\d\d:\d\d$/.test(shown)).toBe(true)
      }),
      { numRuns: 60, examples: [['\n\u0001'], ['2\n310']] },
    )
  })
})
