import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, type CivilDate } from '../../../shared/calendar/civilDate.ts'
import { journalDayOf } from '../../../shared/calendar/journalDay.ts'
import { folderInForce, makeCheapProfile } from '../../faults/cheapProfile.ts'
import { type FaultApplication, PASSPHRASE, startFaultApplication } from '../../faults/faultApplication.ts'
import { oneReflection } from '../../fixtures/reflections.ts'
import { FULL_EVENING } from '../../unit/electron/services/fullEvening.ts'

const PAGE_BYTES = 4096
const DAYS = 40

export const textOn = (day: CivilDate): string => `On ${day} ${'the kettle sang. '.repeat(60)}`

/**
 * A locked journal in a profile folder, with one page damaged on which the texts of a few evenings lie. It opens
 * with the faults' own passphrase, and only for reading.
 * @returns a day that can be read
 */
export async function makeDamagedJournal(profile: string): Promise<CivilDate> {
  const today = journalDayOf(Date.now(), 'UTC', 4)
  await makeCheapProfile(profile, async (app) => {
    app.time.now = Date.now()
    for (let back = 1; back <= DAYS; back += 1) {
      const day = addDays(today, -back)
      const evening = { ...FULL_EVENING, reflections: oneReflection(textOn(day)) }
      await app.ask('day.save', { day, baseRevision: 0, sitting: 'first', evening })
    }
  })
  const app = await startFaultApplication(profile)
  const file = join(await folderInForce(app), 'journal.db')
  const whole = readFileSync(file)
  for (let page = whole.length / PAGE_BYTES - 1; page > 1; page -= 1) {
    const damaged = Buffer.from(whole)
    const at = page * PAGE_BYTES + 9
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at)
    writeFileSync(file, damaged)
    const day = await dayLeft(app, today)
    if (day !== null) return day
  }
  throw new Error('no page was found that hides a few evenings')
}

/** The newest day of which all is there; null where the journal does not open for reading, or lacks nothing. */
async function dayLeft(app: FaultApplication, today: CivilDate): Promise<CivilDate | null> {
  const secret = { type: 'passphrase' as const, passphrase: PASSPHRASE }
  if ((await app.codeOf('session.openSoundPart', secret)) !== 'none') return null
  const status = await app.ask('session.status', {})
  await app.ask('session.lock', {})
  const lost = status.state === 'unlocked' ? (status.salvage?.lost ?? []) : []
  if (lost.length === 0 || lost.length > 10) return null
  const days = Array.from({ length: DAYS }, (_, index) => addDays(today, -1 - index))
  return days.find((day) => !lost.includes(day)) ?? null
}
