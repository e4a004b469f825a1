import { startVirtualDisplay } from '../runtime/display.ts'
import { type ElectronRuntime, resolveRuntime } from '../runtime/resolveRuntime.ts'

/** How the runtime, as JSON, and the display's name reach the processes that run end-to-end tests. */
export const runtimeVariable = 'EVENKEEL_TEST_RUNTIME'
export const displayVariable = 'EVENKEEL_TEST_DISPLAY'

export interface TestMachine {
  readonly env: Readonly<Record<string, string>>
  stop(): void
}

/**
 * Makes ready what all end-to-end tests share: the Electron they run in and, on Linux, a virtual display. Tests always
 * get a display of their own, so that they neither depend on nor disturb the desktop of the person who runs them.
 * @throws PlainFailure with a sentence for the person at the terminal
 */
export async function prepareTestMachine(projectRoot: string): Promise<TestMachine> {
  const runtime: ElectronRuntime = await resolveRuntime({ projectRoot })
  const env = { [runtimeVariable]: JSON.stringify(runtime) }
  if (process.platform !== 'linux') return { env, stop: () => undefined }
  const display = await startVirtualDisplay()
  return { env: { ...env, [displayVariable]: display.name }, stop: () => display.stop() }
}
