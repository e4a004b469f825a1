import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type LaunchedApp, launchApp } from '../e2e/harness/launch.ts'
import { reflectionOf } from '../e2e/story/eveningOnPage.ts'
import { openScreen } from '../e2e/story/places.ts'
import { pretendIdleFor } from '../e2e/story/presence.ts'
import { unlock } from '../e2e/story/waysIn.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { ownApplication } from './ownApplication.ts'
import { fillTwentyYears } from './twentyYears.ts'

const ROUNDS = 15
const PASSPHRASE = 'a bench is not a diary'

/** From choosing tonight's page until it can be written on, with twenty years of entries and with none, turn by turn. */
export async function tonightBench(): Promise<Figure> {
  const [full, empty] = [await opened(true), await opened(false)]
  try {
    const times: { full: number[]; empty: number[] } = { full: [], empty: [] }
    // The first round of each only warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [withYears, without] = [await openTonight(full.page), await openTonight(empty.page)]
      if (round === 0) continue
      times.full.push(withYears)
      times.empty.push(without)
    }
    return figure({
      name: 'tonight-open',
      value: median(times.full),
      unit: 'ms',
      baseline: median(times.empty),
      note: `median of ${ROUNDS} times from the press until the page can be written on, with ${TWENTY_YEARS_DAYS} days, against an empty journal`,
    })
  } finally {
    await full.end()
    await empty.end()
  }
}

async function openTonight(page: Page): Promise<number> {
  await openScreen(page, 'days')
  return timed(async () => {
    await page.keyboard.press('Control+1')
    await reflectionOf(page).waitFor()
  })
}

/** An unlocked app over a new journal, with twenty years in it or with nothing. */
async function opened(withYears: boolean): Promise<LaunchedApp & { end: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const app = ownApplication(profile)
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const { today } = await app.ask('day.today', {})
  // Otherwise the page asks for the recovery key first.
  app.session.journal().meta.settleRecoveryKey(1)
  if (withYears) fillTwentyYears(app, today)
  await app.shutDown()
  const launched = await launchApp({ profile })
  await pretendIdleFor(launched.app, 0)
  await unlock(launched.page, PASSPHRASE)
  const end = async (): Promise<void> => {
    await launched.kill()
    rmSync(profile, { recursive: true, force: true })
  }
  return { ...launched, end }
}
