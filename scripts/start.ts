import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { atExit } from './runtime/atExit.ts'
import { ensureBuilt } from './runtime/build.ts'
import { hasDisplay } from './runtime/display.ts'
import { PlainFailure, runPlainly } from './runtime/plainFailure.ts'
import { type ElectronRuntime, launchArguments, resolveRuntime } from './runtime/resolveRuntime.ts'
import { failures } from './runtime/words.ts'

const projectRoot = join(import.meta.dirname, '..')
const retryOption = '--retry-download'

/** `npm start`: builds what has changed, opens the app, and ends when the app is closed, with its exit code. */
async function start(): Promise<number> {
  if (!hasDisplay(process.env)) throw new PlainFailure(failures.noDisplay)
  const options = process.argv.slice(2)
  await ensureBuilt(projectRoot)
  const runtime = await resolveRuntime({ projectRoot, retryDownload: options.includes(retryOption) })
  return await openApp(
    runtime,
    options.filter((option) => option !== retryOption),
  )
}

function openApp(runtime: ElectronRuntime, appArguments: readonly string[]): Promise<number> {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...runtime.env }
  // Some editors' terminals set this; Electron would then be a plain Node without a window.
  delete environment['ELECTRON_RUN_AS_NODE']
  return new Promise((resolve, reject) => {
    const child = spawn(runtime.executable, launchArguments(runtime, appArguments), {
      cwd: projectRoot,
      env: environment,
      stdio: 'inherit',
    })
    const forget = atExit(() => child.kill())
    child.once('error', (error) => reject(new PlainFailure(failures.appDidNotStart(error.message))))
    child.once('close', (code) => {
      forget()
      resolve(code ?? 1)
    })
  })
}

await runPlainly(start)
