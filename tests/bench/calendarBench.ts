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
const ONE_YEAR_DAYS = 366
const ZONE = 'Europe/Berlin'

/** All that the screen of days reads when it opens with the calendar of a year. */
async function openYear(app: OwnApplication, today: CivilDate): Promise<void> {
  await app.ask('history.year', { year: Number(today.slice(0, 4)) })
  await app.ask('history.read', { from: today, to: today })
  await app.ask('history.gaps', { from: addDays(today, -14), to: addDays(today, -1) })
  await app.ask('bin.list', {})
}

function fill({ session }: OwnApplication, lastDay: CivilDate, days: number): void {
  const journal = session.journal()
  const texts = sampleTextsSchema.parse(reflections)
  const entries = makeSampleJournal({ lastDay, zone: ZONE, texts, days })
  journal.transaction(() => {
    for (const { day, evening } of entries) {
      journal.days.write({ day, revision: 1, savedAt: 1, zone: ZONE, sitting: 'bench', evening })
    }
  })
}

/** The calendar of a year in a journal of twenty years, against the same where there is no more than that year, by turns. */
export async function calendarBench(): Promise<Figure> {
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'evenkeel-bench-')))
  const [full, short] = profiles.map((profile) => ownApplication(profile))
  if (full === undefined || short === undefined) throw new Error('two journals are compared')
  try {
    for (const app of [full, short]) await app.ask('session.create', { passphrase: 'a bench is not a diary' })
    const { today } = await full.ask('day.today', {})
    fill(full, today, TWENTY_YEARS_DAYS)
    fill(short, today, ONE_YEAR_DAYS)
    const first = await timed(() => openYear(full, today))
    const [ofFull, ofShort]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      ofFull.push(await timed(() => openYear(full, today)))
      ofShort.push(await timed(() => openYear(short, today)))
    }
    return figure({
      name: 'calendar-20y',
      value: median(ofFull),
      unit: 'ms',
      baseline: median(ofShort),
      note: `what the calendar of a year reads in a journal of ${TWENTY_YEARS_DAYS} days, median of ${ROUNDS}, against one of ${ONE_YEAR_DAYS} days; the first time ${first.toFixed(1)} ms`,
    })
  } finally {
    for (const app of [full, short]) await app.shutDown()
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
  }
}
