import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import reflections from '../../resources/sample/reflections.json' with { type: 'json' }
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { weekStartOf } from '../../shared/calendar/week.ts'
import { makeSampleJournal } from '../../shared/sample/makeSampleJournal.ts'
import { sampleTextsSchema } from '../../shared/sample/sampleReflections.ts'
import { oneReflection } from '../fixtures/reflections.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { type OwnApplication, ownApplication } from './ownApplication.ts'

const ROUNDS = 50
const ZONE = 'Europe/Berlin'

/** Twenty years of the sample person in a journal on disk. */
export function fillTwentyYears({ session }: OwnApplication, lastDay: CivilDate): void {
  const journal = session.journal()
  const texts = sampleTextsSchema.parse(reflections)
  const entries = makeSampleJournal({ lastDay, zone: ZONE, texts, days: TWENTY_YEARS_DAYS })
  journal.transaction(() => {
    for (const { day, evening } of entries) {
      journal.days.write({ day, revision: 1, savedAt: 1, zone: ZONE, sitting: 'bench', evening })
    }
  })
}

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
