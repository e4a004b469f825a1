import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import reflections from '../../resources/sample/reflections.json' with { type: 'json' }
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { makeSampleJournal } from '../../shared/sample/makeSampleJournal.ts'
import { sampleTextsSchema } from '../../shared/sample/sampleReflections.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { type OwnApplication, ownApplication } from './ownApplication.ts'

export const BENCH_ZONE = 'Europe/Berlin'
export const BENCH_PASSPHRASE = 'a bench is not a diary'

/** Puts twenty years of the sample person into the open journal. */
export function fillTwentyYears({ session }: OwnApplication, lastDay: CivilDate): void {
  const journal = session.journal()
  const texts = sampleTextsSchema.parse(reflections)
  const entries = makeSampleJournal({ lastDay, zone: BENCH_ZONE, texts, days: TWENTY_YEARS_DAYS })
  journal.transaction(() => {
    for (const { day, evening } of entries) {
      journal.days.write({ day, revision: 1, savedAt: 1, zone: BENCH_ZONE, sitting: 'bench', evening })
    }
  })
}

/** A profile with a locked journal, filled or empty, whose recovery key is settled. */
export async function benchProfile(filled: boolean): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const app = ownApplication(profile)
  await app.ask('session.create', { passphrase: BENCH_PASSPHRASE })
  await app.ask('session.confirmRecoveryKey', { choice: 'declined' })
  const { today } = await app.ask('day.today', {})
  if (filled) fillTwentyYears(app, today)
  await app.shutDown()
  return profile
}
