import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '../../shared/calendar/civilDate.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { ownApplication } from './ownApplication.ts'
import { fillTwentyYears } from './twentyYears.ts'

const ROUNDS = 15

/** Two measures over twenty years once the days were worked out, against a bare read of those days. */
export async function trendsBench(): Promise<Figure> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const app = ownApplication(profile)
  const read = (range: 'all' | 'fourWeeks') =>
    timed(() => app.ask('trends.read', { range, measures: ['totalSleepTime', 'mood'], leaveOutLate: false }))
  try {
    await app.ask('session.create', { passphrase: 'a bench is not a diary' })
    const { today } = await app.ask('day.today', {})
    fillTwentyYears(app, today)
    const first = await read('all')
    const times: { all: number[]; weeks: number[]; bare: number[] } = { all: [], weeks: [], bare: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      times.all.push(await read('all'))
      times.weeks.push(await read('fourWeeks'))
      const from = addDays(today, 1 - TWENTY_YEARS_DAYS)
      times.bare.push(await timed(() => app.session.journal().days.read(from, today)))
    }
    return figure({
      name: 'trends-20y',
      value: median(times.all),
      unit: 'ms',
      baseline: median(times.bare),
      note: `trends.read of two measures over ${TWENTY_YEARS_DAYS} days, median of ${ROUNDS}, against a bare read of those days; the first one after opening ${Math.round(first)} ms, four weeks ${median(times.weeks).toFixed(1)} ms`,
    })
  } finally {
    await app.shutDown()
    rmSync(profile, { recursive: true, force: true })
  }
}
