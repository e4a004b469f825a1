import { prepareTestMachine, runtimeVariable, type TestMachine } from '../../../scripts/checks/testMachine.ts'
import { projectRoot } from './projectRoot.ts'

let machine: TestMachine | null = null

/** Runs once before all end-to-end tests. `npm test` has prepared the machine already. */
export async function setup(): Promise<void> {
  if (process.env[runtimeVariable] !== undefined) return
  machine = await prepareTestMachine(projectRoot)
  Object.assign(process.env, machine.env)
}

export function teardown(): void {
  machine?.stop()
}
