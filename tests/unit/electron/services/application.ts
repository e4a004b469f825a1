import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Application, createApplication } from '../../../../electron/main/application.ts'
import type { ApplicationParts } from '../../../../electron/main/applicationParts.ts'
import { type Profile, profileAt } from '../../../../electron/main/profile.ts'
import type { Dialogs } from '../../../../electron/services/ports.ts'
import type { Channel } from '../../../../shared/ipc/channels.ts'
import type { Input, Output } from '../../../../shared/ipc/contract.ts'
import type { ErrorCode } from '../../../../shared/ipc/errorCodes.ts'

const SOURCE = new URL('../../../../electron/', import.meta.url)

/** The whole application below the window, on real files, with a clock and a person that the test plays. */
export interface TestApplication extends Application {
  readonly profile: Profile
  readonly events: readonly (readonly [string, unknown])[]
  /** What the person will choose in the next dialog. */
  readonly choice: { files: string[] }
  /** UTC milliseconds; the test moves it. */
  readonly time: { now: number; zone: string }
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>
  /** The code of the failure that a message gives; `none` where it succeeds. */
  readonly codeOf: <C extends Channel>(channel: C, input: Input<C>) => Promise<ErrorCode | 'none'>
}

export const PASSPHRASE = 'a calm evening walk'

export async function startApplication(
  root = mkdtempSync(join(tmpdir(), 'evenkeel-app-')),
  changed: Partial<ApplicationParts> = {},
): Promise<TestApplication> {
  const profile = profileAt(root)
  const events: [string, unknown][] = []
  const choice = { files: [] as string[] }
  const time = { now: Date.UTC(2026, 10, 24, 20, 43), zone: 'Europe/Berlin' }
  const dialogs: Dialogs = {
    chooseImportFiles: () => Promise.resolve(choice.files),
    chooseBackup: () => Promise.resolve(choice.files[0] ?? null),
    chooseFolder: () => Promise.resolve(choice.files[0] ?? null),
    showFolder: () => Promise.resolve(),
    chooseExportFile: () => Promise.resolve(choice.files[0] ?? null),
    showFile: () => Promise.resolve(),
  }
  const application = createApplication({
    profile,
    clock: { now: () => time.now, zone: () => time.zone },
    workers: {
      kdf: new URL('crypto/kdfWorker.ts', SOURCE),
      snapshot: new URL('files/snapshotWorker.ts', SOURCE),
      export: new URL('files/exportWorker.ts', SOURCE),
      spelling: new URL('services/spellingWorker.ts', SOURCE),
      dictionaries: new URL('../node_modules/', SOURCE),
    },
    dialogs,
    emit: (event, payload) => events.push([event, payload]),
    flushed: () => undefined,
    report: (channel, error) => {
      throw new Error(`${channel} failed unexpectedly`, { cause: error })
    },
    appVersion: '0.0.0',
    nativeBinding: undefined,
    ...changed,
  })
  await application.tidy()
  const send = <C extends Channel>(channel: C, input: Input<C>) =>
    application.router({ isOurPage: true }, channel, input)
  return {
    ...application,
    profile,
    events,
    choice,
    time,
    ask: async (channel, input) => {
      const reply = await send(channel, input)
      if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}`)
      return reply.value as never
    },
    codeOf: async (channel, input) => {
      const reply = await send(channel, input)
      return reply.ok ? 'none' : reply.error.code
    },
  }
}
