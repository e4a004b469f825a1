import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import reflections from '../../resources/sample/reflections.json' with { type: 'json' }
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { makeSampleJournal } from '../../shared/sample/makeSampleJournal.ts'
import { sampleTextsSchema } from '../../shared/sample/sampleReflections.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { type OwnApplication, ownApplication } from './ownApplication.ts'

const ROUNDS = 50
const ZONE = 'Europe/Berlin'

/** All that the screen of days reads when it opens with the calendar of a year. */
async function openYear(app: OwnApplication, today: CivilDate): Promise<void> {
  await app.ask('history.year', { year: Number(today.slice(0, 4)) })
  await app.ask('history.read', { from: today, to: today })
  await app.ask('history.gaps', { from: addDays(today, -14), to: addDays(today, -1) })
  await app.ask('bin.list', {})
}

function fill({ session }: OwnApplication, lastDay: CivilDate): void {
  const journal = session.journal()
  const texts = sampleTextsSchema.parse(reflections)
  const entries = makeSampleJournal({ lastDay, zone: ZONE, texts, days: TWENTY_YEARS_DAYS })
  journal.transaction(() => {
    for (const { day, evening } of entries) {
      journal.days.write({ day, revision: 1, savedAt: 1, zone: ZONE, sitting: 'bench', evening })
    }
  })
}

/** The calendar of a year in a journal of twenty years, against the same in an empty one, by turns. */
export async function calendarBench(): Promise<Figure> {
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'evenkeel-bench-')))
  const [full, empty] = profiles.map((profile) => ownApplication(profile))
  if (full === undefined || empty === undefined) throw new Error('two journals are compared')
  try {
    for (const app of [full, empty]) await app.ask('session.create', { passphrase: 'a bench is not a diary' })
    const { today } = await full.ask('day.today', {})
    fill(full, today)
    const first = await timed(() => openYear(full, today))
    const [ofFull, ofEmpty]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      ofFull.push(await timed(() => openYear(full, today)))
      ofEmpty.push(await timed(() => openYear(empty, today)))
    }
    return figure({
      name: 'calendar-20y',
      value: median(ofFull),
      unit: 'ms',
      baseline: median(ofEmpty),
      note: `what the calendar of a year reads in a journal of ${TWENTY_YEARS_DAYS} days, median of ${ROUNDS}, against an empty journal; the first time ${first.toFixed(1)} ms`,
    })
  } finally {
    for (const app of [full, empty]) await app.shutDown()
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
  }
}
