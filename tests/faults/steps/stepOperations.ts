import type { ErrorCode } from '../../../shared/ipc/errorCodes.ts'
import { type FaultApplication, PASSPHRASE } from '../faultApplication.ts'
import { type Ground, importOptions, readRecoveryKey, todayOf, tokenOf } from '../ground.ts'

export const NEW_PASSPHRASE = 'another lamp, another harbour'

/** Something a person does that takes more than one step on the disk. */
export interface StepOperation {
  /** The profile it begins with; `restored` = a backup was put in force; null = an empty folder. */
  readonly template: 'written' | 'restored' | null
  readonly unlocked: boolean
  /** What is settled before the steps are counted. */
  prepare(app: FaultApplication, ground: Ground): Promise<() => Promise<ErrorCode | 'none'>>
}

export const STEP_OPERATIONS = {
  create: {
    template: null,
    unlocked: false,
    prepare: async (app) => () => app.codeOf('session.create', { passphrase: PASSPHRASE }),
  },
  recover: {
    template: 'written',
    unlocked: false,
    prepare: async (app, ground) => {
      const recoveryKey = readRecoveryKey(ground)
      return () => app.codeOf('session.recover', { recoveryKey, newPassphrase: NEW_PASSPHRASE })
    },
  },
  'change passphrase': {
    template: 'written',
    unlocked: true,
    prepare: async (app) => () =>
      app.codeOf('session.changePassphrase', { passphrase: PASSPHRASE, newPassphrase: NEW_PASSPHRASE }),
  },
  'renew keys': {
    template: 'written',
    unlocked: true,
    prepare: async (app) => () => app.codeOf('session.renewKeys', { passphrase: PASSPHRASE }),
  },
  import: {
    template: 'written',
    unlocked: true,
    prepare: async (app, ground) => {
      const options = await importOptions(app, ground)
      return () => app.codeOf('import.run', options)
    },
  },
  backup: {
    template: 'written',
    unlocked: true,
    prepare: async (app) => () => app.codeOf('backup.make', {}),
  },
  restore: {
    template: 'written',
    unlocked: true,
    prepare: async (app, ground) => {
      const token = await tokenOf(app, ground.backup)
      return () => app.codeOf('backup.restore', { token })
    },
  },
  'single day': {
    template: 'written',
    unlocked: true,
    prepare: async (app, ground) => {
      const [token, day] = [await tokenOf(app, ground.backup), await todayOf(app)]
      return () => app.codeOf('backup.takeDays', { token, days: [day] })
    },
  },
  'undo restore': {
    template: 'restored',
    unlocked: true,
    prepare: async (app) => () => app.codeOf('backup.undoRestore', {}),
  },
} as const satisfies Record<string, StepOperation>

export type StepOperationName = keyof typeof STEP_OPERATIONS
