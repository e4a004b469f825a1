import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/practice/words.ts'
import { launchApp } from '../e2e/harness/launch.ts'
import { openScreen } from '../e2e/story/places.ts'
import { openSample } from '../e2e/story/waysIn.ts'
import { type Figure, figure } from './figure.ts'

/** How long frames are counted, seconds: two breaths of resonance breathing. */
const SECONDS = 20
/** A frame that comes later than this was not one of sixty a second, milliseconds. */
const LATE_MS = 1000 / 60 + 4

interface Frames {
  readonly perSecond: number
  readonly late: number
  readonly longestMs: number
}

/** Frames a second while the pacer's disc moves, against the same page at rest before it begins. */
export async function pacerBench(): Promise<Figure> {
  const { page, close } = await launchApp({ profile: mkdtempSync(join(tmpdir(), 'evenkeel-bench-')) })
  await openSample(page)
  await openScreen(page, 'practice')
  const atRest = await countFrames(page)
  await page.getByRole('button', { name: words.begin, exact: true }).click()
  await page.locator('[data-pace]').waitFor()
  const share = await mainThreadShare(page)
  const moving = await countFrames(page)
  await close()
  const late = `${moving.late} late, the longest ${moving.longestMs.toFixed(0)} ms, at rest ${atRest.late} late`
  return figure({
    name: 'pacer',
    value: moving.perSecond,
    unit: 'frames/s',
    baseline: atRest.perSecond,
    note: `over ${SECONDS} s, ${late}; the page's own thread works ${(share * 100).toFixed(1)} % of the time`,
  })
}

/** Counts the frames that the page is asked for. */
function countFrames(page: Page): Promise<Frames> {
  return page.evaluate(
    ({ seconds, lateMs }) =>
      new Promise<Frames>((resolve) => {
        const gaps: number[] = []
        let [first, last] = [0, 0]
        const frame = (now: number) => {
          if (last === 0) first = now
          else gaps.push(now - last)
          last = now
          if (now - first < seconds * 1000) requestAnimationFrame(frame)
          else {
            const late = gaps.filter((gap) => gap > lateMs).length
            resolve({
              perSecond: gaps.length / ((last - first) / 1000),
              late,
              longestMs: Math.max(...gaps),
            })
          }
        }
        requestAnimationFrame(frame)
      }),
    { seconds: SECONDS, lateMs: LATE_MS },
  )
}

/** The share of the time in which the page's own thread works, with nobody counting frames. */
async function mainThreadShare(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const before = await worked()
  await page.waitForTimeout(SECONDS * 1000)
  const share = ((await worked()) - before) / SECONDS
  await session.detach()
  return share
}
