import { rmSync, writeFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { folderInForce } from '../cheapProfile.ts'
import { type FaultApplication, PASSPHRASE, startFaultApplication } from '../faultApplication.ts'
import { groundIn } from '../ground.ts'
import { tell } from '../lines.ts'
import { STEP_OPERATIONS, type StepOperation } from './stepOperations.ts'

const requestSchema = z.object({
  operation: z.string(),
  root: z.string(),
  ground: z.string(),
  countFile: z.string(),
})

/** Does one thing with its steps counted, one of which may be its last. */
async function main(): Promise<void> {
  const { operation, root, ground, countFile } = requestSchema.parse(JSON.parse(process.argv[2] ?? ''))
  const operations: Readonly<Record<string, StepOperation>> = { ...STEP_OPERATIONS, careless: CARELESS }
  const { unlocked, prepare } = operations[operation] ?? CARELESS
  const app = await startFaultApplication(root)
  if (unlocked) await app.ask('session.unlock', { passphrase: PASSPHRASE })
  await app.queue.drained()
  const run = await prepare(app, groundIn(ground))
  writeFileSync(countFile, '')
  const code = await run()
  await rename(countFile, `${countFile}.done`)
  tell({ code, reports: app.reports })
  await app.shutDown()
}

/** The control: key files rewritten as nobody should. The check must find a half state. */
const CARELESS: StepOperation = {
  template: 'written',
  unlocked: true,
  prepare: async (app: FaultApplication) => {
    const folder = await folderInForce(app)
    return async () => {
      rmSync(join(folder, 'key.json.bak'))
      await rm(join(folder, 'key.json'))
      await writeFile(join(folder, 'key.json'), '{}')
      return 'none'
    }
  },
}

await main()
