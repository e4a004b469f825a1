import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CivilDate } from '../../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../../shared/calendar/schemas.ts'
import type { ErrorCode } from '../../../shared/ipc/errorCodes.ts'
import { makeCheapProfile } from '../cheapProfile.ts'
import { type FaultApplication, PASSPHRASE } from '../faultApplication.ts'
import { killDay, killEvening, markOf } from '../kill/killEvening.ts'

/** Something a person does that writes. */
export interface Operation {
  /** The profile it begins with; null = an empty folder. */
  readonly template: 'written' | 'blank' | null
  /** Whether the journal is unlocked before. */
  readonly unlocked: boolean
  /** Does it; what it must know from before is settled in the outer call. */
  prepare(app: FaultApplication, folder: string): Promise<() => Promise<ErrorCode | 'none'>>
  /** Whether its effect is there. */
  isDone(app: FaultApplication): Promise<boolean>
}

const IMPORTED_DAY = civilDateSchema.parse('2026-11-02')
const SESSIONS = `end_date_time,activity_names,perceived_exertion,duration_min
2026-11-02T18:00:00.000Z,"['individual', 'running']",6,50
2026-11-05T18:00:00.000Z,"['individual', 'strength']",7,60
`
/** Days in the written profile, and in its backup. */
const DAYS = 5
/** The evening that a save writes: a text of many pages. */
const SAVED = 400

const todayOf = async (app: FaultApplication): Promise<CivilDate> => (await app.ask('day.today', {})).today

async function saveOne(app: FaultApplication): Promise<() => Promise<ErrorCode | 'none'>> {
  const day = await todayOf(app)
  const { revision } = await app.ask('day.read', { day })
  const edit = { day, baseRevision: revision, sitting: 'full', evening: killEvening(SAVED) }
  return () => app.codeOf('day.save', edit)
}

const isSaved = async (app: FaultApplication): Promise<boolean> => {
  const { evening } = await app.ask('day.read', { day: await todayOf(app) })
  return markOf(evening) === markOf(killEvening(SAVED))
}

export const OPERATIONS = {
  save: { template: 'written', unlocked: true, prepare: saveOne, isDone: isSaved },
  'first save': { template: 'blank', unlocked: true, prepare: saveOne, isDone: isSaved },
  create: {
    template: null,
    unlocked: false,
    prepare: async (app) => () => app.codeOf('session.create', { passphrase: PASSPHRASE }),
    isDone: async (app) => (await app.ask('session.status', {})).state !== 'absent',
  },
  unlock: {
    template: 'written',
    unlocked: false,
    prepare: async (app) => () => app.codeOf('session.unlock', { passphrase: PASSPHRASE }),
    isDone: async () => true,
  },
  import: {
    template: 'written',
    unlocked: true,
    prepare: async (app, folder) => {
      app.choice.files = [join(folder, 'sessions.csv')]
      const token = (await app.ask('import.choose', {}))?.token ?? ''
      const options = { token, zone: 'Europe/Berlin', daysWithoutSession: 'unknown' as const }
      return () => app.codeOf('import.run', options)
    },
    isDone: async (app) => (await app.ask('day.read', { day: IMPORTED_DAY })).revision > 0,
  },
  backup: {
    template: 'written',
    unlocked: true,
    prepare: async (app) => () => app.codeOf('backup.make', {}),
    isDone: async (app) => {
      const { backups } = await app.ask('backup.list', {})
      const made = backups.find(({ reason }) => reason === 'manual')
      return made !== undefined && (await app.codeOf('backup.inspect', { token: made.token })) === 'none'
    },
  },
  restore: {
    template: 'written',
    unlocked: true,
    prepare: async (app, folder) => {
      app.choice.files = [join(folder, 'older.zip')]
      const token = (await app.ask('backup.choose', {}))?.token ?? ''
      return () => app.codeOf('backup.restore', { token })
    },
    isDone: async (app) => {
      const { evening } = await app.ask('day.read', { day: await todayOf(app) })
      return markOf(evening) === markOf(killEvening(0))
    },
  },
  preference: {
    template: 'written',
    unlocked: false,
    prepare: async (app) => {
      const present = await app.ask('preferences.read', {})
      return () => app.codeOf('preferences.save', { ...present, theme: 'dusk' })
    },
    isDone: async (app) => (await app.ask('preferences.read', {})).theme === 'dusk',
  },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof OPERATIONS

/** Makes the profiles that operations begin with, and the files that they read, in a folder with room. */
export async function makeGround(folder: string): Promise<void> {
  writeFileSync(join(folder, 'sessions.csv'), SESSIONS)
  for (const name of ['written', 'blank']) mkdirSync(join(folder, name))
  await makeCheapProfile(join(folder, 'blank'))
  await makeCheapProfile(join(folder, 'written'), async (app) => {
    const today = await todayOf(app)
    for (let number = 0; number < DAYS; number += 1) {
      const edit = { baseRevision: 0, sitting: 'first', evening: killEvening(number) }
      await app.ask('day.save', { day: killDay(today, number), ...edit })
    }
    app.choice.folder = folder
    await app.ask('backup.saveCopy', {})
    const later = { baseRevision: 1, sitting: 'later', evening: killEvening(77) }
    await app.ask('day.save', { day: today, ...later })
  })
  const zip = readdirSync(folder).find((name) => name.endsWith('.zip')) ?? ''
  copyFileSync(join(folder, zip), join(folder, 'older.zip'))
}
