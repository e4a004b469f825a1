import { setTimeout as pause } from 'node:timers/promises'
import { addDays } from '../../../shared/calendar/civilDate.ts'
import { mulberry32 } from '../../../shared/sample/mulberry32.ts'
import { type FaultApplication, PASSPHRASE, startFaultApplication } from '../faultApplication.ts'
import { readContent } from '../journalContent.ts'
import { tell } from '../lines.ts'
import { killDay, killEvening, markOf } from './killEvening.ts'

/**
 * Opens a journal, tells what it found, and saves without end until it is killed.
 * Arguments: profile folder, number of the first evening, and `save`, `look` (only tells) or `lie` (says that an
 * evening was saved that was not: the check must notice).
 */
async function main(): Promise<void> {
  const [, , profile = '', firstText = '0', mode = 'save'] = process.argv
  const app = await startFaultApplication(profile)
  const status = await app.ask('session.unlock', { passphrase: PASSPHRASE })
  const { complaints } = await readContent(app)
  const missing = status.state === 'unlocked' ? status.missingSaves : -1
  tell({ kind: 'opened', missing, complaints, days: await marks(app) })
  if (mode === 'look') return app.shutDown()
  if (mode === 'lie') await lie(app)
  await saveOn(app, Number(firstText))
}

/** What each stored day holds. */
async function marks(app: FaultApplication): Promise<readonly (readonly [string, string])[]> {
  const days = [...app.session.journal().days.savedMoments().keys()]
  const found: [string, string][] = []
  for (const day of days) found.push([day, markOf((await app.ask('day.read', { day })).evening)])
  return found
}

async function saveOn(app: FaultApplication, first: number): Promise<void> {
  const random = mulberry32(first)
  const { today } = await app.ask('day.today', {})
  for (let number = first; ; number += 1) {
    const day = killDay(today, number)
    const { revision } = await app.ask('day.read', { day })
    const evening = killEvening(number)
    const mark = markOf(evening)
    tell({ kind: 'began', day, mark })
    const sitting = `kill-${first}`
    const saved = await app.ask('day.save', { day, baseRevision: revision, sitting, evening })
    tell({ kind: 'saved', day, mark, revision: saved.revision })
    // What the quiet two seconds after writing would do, at moments that a kill can meet.
    if (random() < 0.1) app.session.journal().checkpoint()
    if (random() < 0.3) await pause(random() * 6)
  }
}

async function lie(app: FaultApplication): Promise<void> {
  const { today } = await app.ask('day.today', {})
  tell({ kind: 'saved', day: addDays(today, -60), mark: 'never written', revision: 1 })
}

await main()
