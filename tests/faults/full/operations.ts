import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ErrorCode } from '../../../shared/ipc/errorCodes.ts'
import { type FaultApplication, PASSPHRASE } from '../faultApplication.ts'
import {
  type Ground,
  holds,
  IMPORTED_DAYS,
  importOptions,
  TODAY_IN_BACKUP,
  todayOf,
  tokenOf,
} from '../ground.ts'
import { killEvening } from '../kill/killEvening.ts'

/** Something a person does that writes. */
export interface Operation {
  /** The profile it begins with; null = an empty folder. */
  readonly template: 'written' | 'blank' | null
  /** Whether the journal is unlocked before. */
  readonly unlocked: boolean
  /** Does it; what it must know from before is settled in the outer call. */
  prepare(app: FaultApplication, ground: Ground): Promise<() => Promise<ErrorCode | 'none'>>
  /** Whether its effect is there. */
  isDone(app: FaultApplication): Promise<boolean>
}

/** The evening that a save writes: a text of many pages. */
const SAVED = 400

async function saveOne(app: FaultApplication): Promise<() => Promise<ErrorCode | 'none'>> {
  const day = await todayOf(app)
  const { revision } = await app.ask('day.read', { day })
  const edit = { day, baseRevision: revision, sitting: 'full', evening: killEvening(SAVED) }
  return () => app.codeOf('day.save', edit)
}

const isSaved = async (app: FaultApplication): Promise<boolean> => holds(app, await todayOf(app), SAVED)

/** What exports have left in a folder, finished or not. */
const exportsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('evenkeel-'))

/** Beside the profile, and so on the same small disk. */
const secondOf = (app: FaultApplication): string => join(dirname(app.profile.root), 'second')

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
    prepare: async (app, ground) => {
      const options = await importOptions(app, ground)
      return () => app.codeOf('import.run', options)
    },
    isDone: async (app) => {
      const [day = await todayOf(app)] = IMPORTED_DAYS
      return (await app.ask('day.read', { day })).revision > 0
    },
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
  export: {
    template: 'written',
    unlocked: true,
    prepare: async (app) => {
      const folder = dirname(app.profile.root)
      for (const name of exportsIn(folder)) rmSync(join(folder, name))
      app.choice.folder = folder
      return () => app.codeOf('export.run', { format: 'everything', span: null })
    },
    isDone: async (app) => {
      const [name, ...more] = exportsIn(dirname(app.profile.root))
      return more.length === 0 && name?.endsWith('.zip') === true
    },
  },
  restore: {
    template: 'written',
    unlocked: true,
    prepare: async (app, ground) => {
      const token = await tokenOf(app, ground.backup)
      return () => app.codeOf('backup.restore', { token })
    },
    isDone: async (app) => holds(app, await todayOf(app), TODAY_IN_BACKUP),
  },
  'single day': {
    template: 'written',
    unlocked: true,
    prepare: async (app, ground) => {
      const [token, day] = [await tokenOf(app, ground.backup), await todayOf(app)]
      return () => app.codeOf('backup.takeDays', { token, days: [day] })
    },
    isDone: async (app) => holds(app, await todayOf(app), TODAY_IN_BACKUP),
  },
  'second folder': {
    template: 'written',
    unlocked: true,
    prepare: async (app) => {
      const folder = secondOf(app)
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      app.choice.folder = folder
      return async () => {
        const code = await app.codeOf('backup.chooseSecond', {})
        const { failure } = await app.ask('backup.secondFolder', {})
        return code === 'none' ? (failure?.code ?? 'none') : code
      }
    },
    isDone: async (app) => {
      const [name = '', ...more] = readdirSync(secondOf(app))
      const bytes = (folder: string): Buffer => readFileSync(join(folder, name))
      return more.length === 0 && bytes(secondOf(app)).equals(bytes(app.profile.backups))
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
