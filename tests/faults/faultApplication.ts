import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Application, createApplication } from '../../electron/main/application.ts'
import { type Profile, profileAt } from '../../electron/main/profile.ts'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import type { Envelope } from '../../shared/ipc/envelope.ts'
import type { ErrorCode } from '../../shared/ipc/errorCodes.ts'

const SOURCE = join(import.meta.dirname, '..', '..', 'electron')

export const PASSPHRASE = 'quiet harbour lantern 42'

/** 2026-11-24, 21:43 in Berlin: trials on one template agree about the day. */
export const EVENING = Date.UTC(2026, 10, 24, 20, 43)

/** The application below the window on real files, with everything unexpected noted instead of thrown. */
export interface FaultApplication extends Application {
  readonly profile: Profile
  /** What the router took to the log: each is a failure that nobody foresaw. */
  readonly reports: readonly string[]
  /** What the person will choose in the next dialog. */
  readonly choice: { files: readonly string[]; folder: string | null }
  readonly time: { now: number }
  readonly send: (channel: string, message: unknown) => Promise<Envelope<unknown>>
  /** @throws when the message is refused. */
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>
  readonly codeOf: <C extends Channel>(channel: C, input: Input<C>) => Promise<ErrorCode | 'none'>
}

/** An empty folder of our own. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `evenkeel-${name}-`))

export async function startFaultApplication(root: string): Promise<FaultApplication> {
  const profile = profileAt(root)
  const reports: string[] = []
  const choice: FaultApplication['choice'] = { files: [], folder: null }
  const time = { now: EVENING }
  const application = createApplication({
    profile,
    clock: { now: () => time.now, zone: () => 'Europe/Berlin' },
    workers: {
      kdf: join(SOURCE, 'crypto', 'kdfWorker.ts'),
      snapshot: join(SOURCE, 'files', 'snapshotWorker.ts'),
      export: join(SOURCE, 'files', 'exportWorker.ts'),
      spelling: join(SOURCE, 'services', 'spellingWorker.ts'),
      dictionaries: join(SOURCE, '..', 'node_modules'),
    },
    dialogs: {
      chooseImportFiles: () => Promise.resolve(choice.files),
      chooseBackup: () => Promise.resolve(choice.files[0] ?? null),
      chooseFolder: () => Promise.resolve(choice.folder),
      showFolder: () => Promise.resolve(),
      chooseExportFile: (name) => Promise.resolve(choice.folder === null ? null : join(choice.folder, name)),
      showFile: () => Promise.resolve(),
    },
    emit: () => undefined,
    flushed: () => undefined,
    report: (channel, error) => reports.push(`${channel}: ${briefly(error)}`),
    appVersion: '0.0.0',
    nativeBinding: undefined,
  })
  await application.tidy()
  const send: FaultApplication['send'] = (channel, message) =>
    application.router({ isOurPage: true }, channel, message)
  return {
    ...application,
    profile,
    reports,
    choice,
    time,
    send,
    ask: async (channel, input) => {
      const reply = await send(channel, input)
      if (!reply.ok) throw new Error(`${channel}: ${reply.error.code} ${reports.join('; ')}`)
      return reply.value as never
    },
    codeOf: async (channel, input) => {
      const reply = await send(channel, input)
      return reply.ok ? 'none' : reply.error.code
    },
  }
}

/** Name, code and first words of what was thrown, without paths, which differ from trial to trial. */
export function briefly(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  return `${error.name}${code} ${error.message.replaceAll(/'?\/[^\s']+'?/g, '(path)').slice(0, 120)}`
}
