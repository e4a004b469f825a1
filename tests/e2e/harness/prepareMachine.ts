import { type Display, startVirtualDisplay } from '../../../scripts/runtime/display.ts'
import { resolveRuntime } from '../../../scripts/runtime/resolveRuntime.ts'
import { projectRoot } from './projectRoot.ts'
import { displayVariable, runtimeVariable } from './testMachine.ts'

let display: Display | null = null

/** Runs once before all end-to-end tests: finds the runtime and starts one display for all of them. */
export async function setup(): Promise<void> {
  process.env[runtimeVariable] = JSON.stringify(await resolveRuntime({ projectRoot }))
  if (process.platform !== 'linux') return
  display = await startVirtualDisplay()
  process.env[displayVariable] = display.name
}

export function teardown(): void {
  display?.stop()
}
