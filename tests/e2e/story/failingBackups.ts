import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { makeCheapProfile } from '../../faults/cheapProfile.ts'
import { FULL_EVENING } from '../../unit/electron/services/fullEvening.ts'

/** A folder into which nobody can write, an administrator neither. Only Linux has one. */
const UNWRITABLE = '/proc/self/task'

/**
 * A locked journal in a profile folder, written in a month ago, so that a backup is due and no copy lies on another
 * disk. It opens with the faults' own passphrase.
 */
export async function makeMonthOld(profile: string): Promise<void> {
  await makeCheapProfile(profile, async (app) => {
    app.time.now = Date.now() - 31 * 86_400_000
    const { today } = await app.ask('day.today', {})
    await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'first', evening: FULL_EVENING })
  })
}

/**
 * Such a journal whose backups cannot be made.
 * @returns the path of the backups' folder, which leads to where nobody can write
 */
export async function makeFailingBackups(profile: string): Promise<string> {
  await makeMonthOld(profile)
  const backups = join(profile, 'backups')
  symlinkSync(UNWRITABLE, backups)
  return backups
}
