import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { makeCheapProfile } from '../../faults/cheapProfile.ts'
import { FULL_EVENING } from '../../unit/electron/services/fullEvening.ts'

/** A folder into which nobody can write, an administrator neither. Only Linux has one. */
const UNWRITABLE = '/proc/self/task'

/**
 * A locked journal in a profile folder, with yesterday written and a backup due that cannot be made. It opens with
 * the faults' own passphrase.
 * @returns the path of the backups' folder, which leads to where nobody can write
 */
export async function makeFailingBackups(profile: string): Promise<string> {
  await makeCheapProfile(profile, async (app) => {
    app.time.now = Date.now() - 86_400_000
    const { today } = await app.ask('day.today', {})
    await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'first', evening: FULL_EVENING })
  })
  const backups = join(profile, 'backups')
  symlinkSync(UNWRITABLE, backups)
  return backups
}
