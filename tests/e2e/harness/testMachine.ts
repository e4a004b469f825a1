import { z } from 'zod'
import {
  displayVariable,
  prepareTestMachine,
  runtimeVariable,
  type TestMachine,
} from '../../../scripts/checks/testMachine.ts'
import type { ElectronRuntime } from '../../../scripts/runtime/resolveRuntime.ts'
import { projectRoot } from './projectRoot.ts'

const preparedRuntime = z.object({
  kind: z.enum(['override', 'package', 'registry']),
  executable: z.string(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
  appArgument: z.string().nullable(),
})

let ownMachine: Promise<TestMachine> | null = null

export interface LaunchGround {
  readonly runtime: ElectronRuntime
  /** Says where windows open; empty where the system has but one place. */
  readonly displayEnv: Readonly<Record<string, string>>
}

/** What was prepared for all tests; outside of the test runner it is prepared at the first call, and ends with the process. */
export async function launchGround(): Promise<LaunchGround> {
  const env = await preparedEnvironment()
  const runtime = preparedRuntime.parse(JSON.parse(env[runtimeVariable] ?? 'null'))
  const display = env[displayVariable]
  return { runtime, displayEnv: display === undefined ? {} : { DISPLAY: display, WAYLAND_DISPLAY: '' } }
}

async function preparedEnvironment(): Promise<Readonly<Record<string, string | undefined>>> {
  if (process.env[runtimeVariable] !== undefined) return process.env
  ownMachine ??= prepareTestMachine(projectRoot)
  return (await ownMachine).env
}
