import { join } from 'node:path'
import { type Application, createApplication } from '../../electron/main/application.ts'
import { profileAt } from '../../electron/main/profile.ts'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'

const SOURCE = join(import.meta.dirname, '..', '..', 'electron')

/** The application below the window, run by Node over real files. */
export interface OwnApplication extends Application {
  ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>
}

/** @param exportTo the file that is chosen for an export; left out = nobody chooses one. */
export function ownApplication(profile: string, { exportTo }: { exportTo?: string } = {}): OwnApplication {
  const nobody = (): Promise<never> => Promise.reject(new Error('there is nobody to ask'))
  const application = createApplication({
    profile: profileAt(profile),
    clock: { now: Date.now, zone: () => 'Europe/Berlin' },
    workers: {
      kdf: join(SOURCE, 'crypto', 'kdfWorker.ts'),
      snapshot: join(SOURCE, 'files', 'snapshotWorker.ts'),
      export: join(SOURCE, 'files', 'exportWorker.ts'),
      spelling: join(SOURCE, 'services', 'spellingWorker.ts'),
      dictionaries: join(SOURCE, '..', 'node_modules'),
    },
    dialogs: {
      chooseImportFiles: nobody,
      chooseBackup: nobody,
      chooseFolder: nobody,
      showFolder: nobody,
      chooseExportFile: exportTo === undefined ? nobody : () => Promise.resolve(exportTo),
      showFile: nobody,
    },
    emit: () => undefined,
    flushed: () => undefined,
    report: (channel, error) => {
      throw new Error(`${channel} failed`, { cause: error })
    },
    appVersion: '0.0.0',
    nativeBinding: undefined,
  })
  return {
    ...application,
    ask: async (channel, input) => {
      const reply = await application.router({ isOurPage: true }, channel, input)
      if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}`)
      return reply.value as never
    },
  }
}
