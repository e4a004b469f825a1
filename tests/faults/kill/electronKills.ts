import '../../../renderer/bridge/journalWindow.d.ts'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { CivilDate } from '../../../shared/calendar/civilDate.ts'
import { mulberry32 } from '../../../shared/sample/mulberry32.ts'
import { type LaunchedApp, launchApp } from '../../e2e/harness/launch.ts'
import { dayFromToday } from '../../e2e/story/journalOnPage.ts'
import { unlock } from '../../e2e/story/waysIn.ts'
import { makeCheapProfile } from '../cheapProfile.ts'
import type { FaultTally } from '../fault.ts'
import { newFolder } from '../faultApplication.ts'
import { killDay, killEvening, markOf } from './killEvening.ts'
import { lookRound } from './nodeKills.ts'
import { createSaveLedger, type SaveLedger } from './saveLedger.ts'

/**
 * Kills the built application in real Electron while its page saves over the real bridge, and looks at the journal
 * from outside after each kill.
 */
export async function electronKills(
  kills: number,
  seed: number,
  tally: FaultTally,
): Promise<{ saves: number }> {
  const profile = newFolder('kill-electron')
  const random = mulberry32(seed)
  const ledger = createSaveLedger()
  try {
    await makeCheapProfile(profile)
    for (let kill = 0; kill < kills; kill += 1) {
      const launched = await launchApp({ profile })
      try {
        await unlock(launched.page)
        await saveUntilKilled({ launched, ledger, first: kill * 10_000, afterMs: random() * 400 })
      } finally {
        await launched.kill()
      }
      tally.trial(await lookRound(profile, ledger), `kill ${kill + 1} in Electron`)
    }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return { saves: ledger.count() }
}

interface Saving {
  readonly launched: LaunchedApp
  readonly ledger: SaveLedger
  readonly first: number
  readonly afterMs: number
}

async function saveUntilKilled({ launched, ledger, first, afterMs }: Saving): Promise<void> {
  const { page } = launched
  // The page itself writes today; these are the days before, so that the two never meet.
  const yesterday = await dayFromToday(page, -1)
  const dead = { now: false }
  const death = pause(afterMs).then(async () => {
    dead.now = true
    await launched.kill()
  })
  for (let number = first; !dead.now; number += 1) {
    const day = killDay(yesterday, number)
    const mark = markOf(killEvening(number))
    ledger.began(day, mark)
    try {
      await save(page, day, number)
    } catch (error) {
      if (!dead.now) throw error
      break
    }
    ledger.acknowledged(day, mark)
  }
  await death
}

async function save(page: Page, day: CivilDate, number: number): Promise<void> {
  const reply = await page.evaluate(
    async ({ day, evening }) => {
      const { journal } = window
      const stored = await journal.day.read({ day })
      if (!stored.ok) return stored
      const baseRevision = stored.value.revision
      return journal.day.save({ day, baseRevision, sitting: 'kill', evening })
    },
    { day, evening: killEvening(number) },
  )
  if (!reply.ok) throw new Error(`the save was refused: ${reply.error.code}`)
}
