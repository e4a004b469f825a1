import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { weekStartOf } from '../../shared/calendar/week.ts'
import { oneReflection } from '../fixtures/reflections.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { type OwnApplication, ownApplication } from './ownApplication.ts'
import { fillTwentyYears } from './twentyYears.ts'

const ROUNDS = 50

/** Each of them changes today, and the week is read again. */
async function afterSaves(app: OwnApplication, today: CivilDate, weekStart: CivilDate): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const { evening, revision } = await app.ask('day.read', { day: today })
    const written = { ...evening, reflections: oneReflection(`Round ${round}`) }
    await app.ask('day.save', { day: today, baseRevision: revision, sitting: 'bench', evening: written })
    times.push(await timed(() => app.ask('week.read', { weekStart })))
  }
  return times
}

/** Reading this week in a journal of twenty years, against a bare read of its seven days. */
export async function weekBench(): Promise<Figure> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const app = ownApplication(profile)
  try {
    await app.ask('session.create', { passphrase: 'a bench is not a diary' })
    const { today } = await app.ask('day.today', {})
    fillTwentyYears(app, today)
    const weekStart = weekStartOf(today, 1)
    const first = await timed(() => app.ask('week.read', { weekStart }))
    const again: number[] = []
    const bare: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      again.push(await timed(() => app.ask('week.read', { weekStart })))
      bare.push(await timed(() => app.session.journal().days.read(weekStart, addDays(weekStart, 6))))
    }
    const saved = median(await afterSaves(app, today, weekStart))
    return figure({
      name: 'week-20y',
      value: median(again),
      unit: 'ms',
      baseline: median(bare),
      note: `week.read in a journal of ${TWENTY_YEARS_DAYS} days once it was judged, median of ${ROUNDS}, against a bare read of those 7 days; the first read after opening ${Math.round(first)} ms, after a save of today ${saved.toFixed(1)} ms`,
    })
  } finally {
    await app.shutDown()
    rmSync(profile, { recursive: true, force: true })
  }
}
