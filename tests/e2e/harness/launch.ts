import type { ChildProcess } from 'node:child_process'
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core'
import { launchArguments } from '../../../scripts/runtime/resolveRuntime.ts'
import { launchGround } from './testMachine.ts'

export interface LaunchOptions {
  /** The folder where the app keeps everything. Give each test its own, or the same one again to start a second time. */
  readonly profile: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  /** The first window's page. */
  readonly page: Page
  /** What the main process has written since it was launched; its very first lines can be missing. */
  output(): string
  /** Closes the app as a person does, and waits for its end. An app that does not end is killed, and that is an error. */
  close(): Promise<void>
  /** Ends the main process at once with SIGKILL, as a crash or a power cut would. Its child processes end with it. */
  kill(): Promise<void>
}

const startsWithinMs = 60_000
const closesWithinMs = 30_000

/** Starts the built app in real Electron. It honours `EVENKEEL_PROFILE` only while it is not packaged. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const { runtime, displayEnv } = await launchGround()
  const app = await electron.launch({
    executablePath: runtime.executable,
    args: launchArguments(runtime, options.args),
    env: {
      ...ownEnvironment(),
      ...displayEnv,
      ...runtime.env,
      EVENKEEL_PROFILE: options.profile,
      ...options.env,
    },
    timeout: startsWithinMs,
  })
  // Kept, since Playwright no longer hands it out once the app has ended.
  const main = app.process()
  const output = collectOutput(main)
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()))
  const page = await firstPage(app, main, output)
  return {
    app,
    page,
    output,
    close: () => (hasEnded(main) ? Promise.resolve() : close(app, main, ended)),
    kill: () => (hasEnded(main) ? Promise.resolve() : kill(main, ended)),
  }
}

/** This process's environment without what would turn Electron into a plain Node. */
function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' || name === 'NODE_OPTIONS'
      ? []
      : [[name, value] as const],
  )
  return Object.fromEntries(entries)
}

function collectOutput(main: ChildProcess): () => string {
  let text = ''
  const collect = (chunk: Buffer): void => {
    text += chunk.toString('utf8')
  }
  main.stdout?.on('data', collect)
  main.stderr?.on('data', collect)
  return () => text
}

async function firstPage(app: ElectronApplication, main: ChildProcess, output: () => string): Promise<Page> {
  try {
    return await app.firstWindow({ timeout: startsWithinMs })
  } catch (cause) {
    main.kill('SIGKILL')
    throw new Error(`The app opened no window. It wrote:\n${output()}`, { cause })
  }
}

async function close(app: ElectronApplication, main: ChildProcess, ended: Promise<void>): Promise<void> {
  let late = false
  const timer = setTimeout(() => {
    late = true
    main.kill('SIGKILL')
  }, closesWithinMs)
  await Promise.all([app.close(), ended])
  clearTimeout(timer)
  if (late) throw new Error(`The app did not end within ${closesWithinMs / 1000} s of being closed.`)
}

async function kill(main: ChildProcess, ended: Promise<void>): Promise<void> {
  main.kill('SIGKILL')
  await ended
}

function hasEnded(main: ChildProcess): boolean {
  return main.exitCode !== null || main.signalCode !== null
}
