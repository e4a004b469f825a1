import { z } from 'zod'
import { startVirtualDisplay } from '../../../scripts/runtime/display.ts'
import { type ElectronRuntime, resolveRuntime } from '../../../scripts/runtime/resolveRuntime.ts'
import { projectRoot } from './projectRoot.ts'

/** How what was prepared once is handed to the test processes. */
export const runtimeVariable = 'EVENKEEL_TEST_RUNTIME'
export const displayVariable = 'EVENKEEL_TEST_DISPLAY'

const preparedRuntime = z.object({
  kind: z.enum(['override', 'package', 'registry']),
  executable: z.string(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
  appArgument: z.string().nullable(),
})

let ownRuntime: Promise<ElectronRuntime> | null = null
let ownDisplay: Promise<string> | null = null

/** The runtime that was prepared for all tests; outside of the test runner it is resolved at the first call. */
export function testRuntime(): Promise<ElectronRuntime> {
  const prepared = process.env[runtimeVariable]
  if (prepared !== undefined) return Promise.resolve(preparedRuntime.parse(JSON.parse(prepared)))
  ownRuntime ??= resolveRuntime({ projectRoot })
  return ownRuntime
}

/**
 * The environment's part that says where windows open. On Linux that is always a virtual display, so that a test
 * neither depends on nor disturbs the desktop of the person who runs it.
 */
export async function testDisplay(): Promise<Readonly<Record<string, string>>> {
  if (process.platform !== 'linux') return {}
  const prepared = process.env[displayVariable]
  if (prepared === undefined) ownDisplay ??= startVirtualDisplay().then((display) => display.name)
  return { DISPLAY: prepared ?? (await ownDisplay) ?? '', WAYLAND_DISPLAY: '' }
}
