import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageApp } from './packaging/packageApp.ts'
import { ensureBuilt } from './runtime/build.ts'
import { runPlainly } from './runtime/plainFailure.ts'
import { resolveRuntime } from './runtime/resolveRuntime.ts'

const projectRoot = join(import.meta.dirname, '..')

/** `npm run package`: makes dist/, the app as a folder that runs without Node, and says how its fuses stand. */
async function main(): Promise<number> {
  await ensureBuilt(projectRoot)
  const runtime = await resolveRuntime({ projectRoot })
  const folder = join(projectRoot, 'dist')
  rmSync(folder, { recursive: true, force: true })
  const { executable, fuses } = await packageApp({ projectRoot, runtime, folder })
  for (const [name, reading] of fuses) console.log(`${name}: ${reading}`)
  console.log(`The app is ${executable}. It is not signed.`)
  return 0
}

await runPlainly(main)
