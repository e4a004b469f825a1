import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launchApp } from '../e2e/harness/launch.ts'
import { reflectionOf } from '../e2e/story/eveningOnPage.ts'
import { unlock } from '../e2e/story/waysIn.ts'
import { blankApp } from './blankApp.ts'
import { type Figure, figure, median } from './figure.ts'
import { BENCH_PASSPHRASE, benchProfile } from './twentyYears.ts'

const ROUNDS = 9
const KEYS = 40
const BETWEEN_MS = 25
const SENTENCE = 'A calm evening by the harbour, and a long walk home. '
/** A page of text that is there already, and the longest that anybody has asked about. */
const PAGE = SENTENCE.repeat(40)
const LONG = SENTENCE.repeat(Math.ceil(100_000 / SENTENCE.length))

/** Typing on at the end of a page. */
export const keystrokeBench = (): Promise<Figure> => typingBench('keystroke', PAGE)

/** Typing on at the end of a hundred thousand characters. */
export const longKeystrokeBench = (): Promise<Figure> => typingBench('keystroke-long', LONG)

/**
 * Main-thread time of a key press in a reflection, after twenty years, against a bare textarea that holds the same
 * text; turn by turn.
 */
async function typingBench(name: string, written: string): Promise<Figure> {
  const profile = await benchProfile(true)
  const own = await launchApp({ profile })
  const blank = await (await blankApp()).launch()
  try {
    await unlock(own.page, BENCH_PASSPHRASE)
    await reflectionOf(own.page).fill(written)
    await blank.page.evaluate((text) => {
      const area = document.createElement('textarea')
      Object.assign(area, { value: text, rows: 40, cols: 70 })
      document.body.replaceChildren(area)
      area.focus()
    }, written)
    await reflectionOf(own.page).press('Control+End')
    const ours: number[] = []
    const bare: number[] = []
    // The first round of each only warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [own1, bare1] = [await perKeyMs(own.page), await perKeyMs(blank.page)]
      if (round > 0) {
        ours.push(own1)
        bare.push(bare1)
      }
    }
    return figure({
      name,
      value: median(ours),
      unit: 'ms',
      baseline: median(bare),
      note: `processor time of the main thread a key press, ${KEYS} keys at ${BETWEEN_MS} ms into ${written.length} characters with 20 years of entries, median of ${ROUNDS}, against a bare textarea`,
    })
  } finally {
    await own.close()
    await blank.app.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

async function perKeyMs(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  // The count begins with this and ends with the session; what other processes take of the machine is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const workedMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
    if (seconds === undefined) throw new Error('the page does not tell how long it worked')
    return seconds * 1000
  }
  const before = await workedMs()
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a')
    await page.waitForTimeout(BETWEEN_MS)
  }
  const worked = (await workedMs()) - before
  await session.detach()
  return worked / KEYS
}
