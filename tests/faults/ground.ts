import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRecoveryKey } from '../../electron/crypto/recoveryKey.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../shared/calendar/schemas.ts'
import { makeCheapProfile } from './cheapProfile.ts'
import { type FaultApplication, PASSPHRASE, startFaultApplication } from './faultApplication.ts'
import { killDay, killEvening, markOf } from './kill/killEvening.ts'

/** The days that the session file below has sessions for. */
export const IMPORTED_DAYS = ['2026-11-02', '2026-11-05'].map((day) => civilDateSchema.parse(day))

const SESSIONS = `end_date_time,activity_names,perceived_exertion,duration_min
2026-11-02T18:00:00.000Z,"['individual', 'running']",6,50
2026-11-05T18:00:00.000Z,"['individual', 'strength']",7,60
`
/** Days in the written profile, and in its backup. */
const DAYS = 5

/** What today holds in the written profile, and what it holds in the older backup. */
export const TODAY_NOW = 77
export const TODAY_IN_BACKUP = 0

/** Profiles to begin with, and files to choose, in one folder. */
export interface Ground {
  /** A journal with some days, one backup made by itself, and nothing else. */
  readonly written: string
  /** A journal without a day. */
  readonly blank: string
  /** A backup of the written one, from before its last save. */
  readonly backup: string
  readonly sessions: string
  /** Holds the recovery key of the written one. */
  readonly recoveryKey: string
}

export const groundIn = (folder: string): Ground => ({
  written: join(folder, 'written'),
  blank: join(folder, 'blank'),
  backup: join(folder, 'older.zip'),
  sessions: join(folder, 'sessions.csv'),
  recoveryKey: join(folder, 'recovery-key.txt'),
})

export async function makeGround(folder: string): Promise<Ground> {
  const ground = groundIn(folder)
  writeFileSync(ground.sessions, SESSIONS)
  for (const root of [ground.written, ground.blank]) mkdirSync(root)
  await makeCheapProfile(ground.blank)
  await makeCheapProfile(ground.written, async (app) => {
    writeFileSync(ground.recoveryKey, formatRecoveryKey(app.session.own().root))
    const today = await todayOf(app)
    for (let number = 0; number < DAYS; number += 1) {
      const edit = { baseRevision: 0, sitting: 'first', evening: killEvening(number) }
      await app.ask('day.save', { day: killDay(today, number), ...edit })
    }
    app.choice.folder = folder
    await app.ask('backup.saveCopy', {})
    const later = { baseRevision: 1, sitting: 'later', evening: killEvening(TODAY_NOW) }
    await app.ask('day.save', { day: today, ...later })
  })
  const zip = readdirSync(folder).find((name) => name.endsWith('.zip')) ?? ''
  copyFileSync(join(folder, zip), ground.backup)
  await letItBackUp(ground.written)
  return ground
}

/** The day's first unlock makes a backup by itself; later ones then do not. */
async function letItBackUp(root: string): Promise<void> {
  const app = await startFaultApplication(root)
  await app.ask('session.unlock', { passphrase: PASSPHRASE })
  await app.queue.drained()
  await app.shutDown()
}

export const readRecoveryKey = (ground: Ground): string => readFileSync(ground.recoveryKey, 'utf8')

export const todayOf = async (app: FaultApplication): Promise<CivilDate> =>
  (await app.ask('day.today', {})).today

/** Whether a day holds the evening of a number. */
export async function holds(app: FaultApplication, day: CivilDate, number: number): Promise<boolean> {
  return markOf((await app.ask('day.read', { day })).evening) === markOf(killEvening(number))
}

/** A token for a file, as if the person had chosen it in the dialog. */
export async function tokenOf(app: FaultApplication, file: string): Promise<string> {
  app.choice.files = [file]
  const chosen = file.endsWith('.zip')
    ? await app.ask('backup.choose', {})
    : await app.ask('import.choose', {})
  return chosen?.token ?? ''
}

export async function importOptions(app: FaultApplication, ground: Ground) {
  const token = await tokenOf(app, ground.sessions)
  return {
    token,
    zone: 'Europe/Berlin',
    daysWithoutSession: 'unknown' as const,
    daysThatDiffer: 'keep' as const,
  }
}
