import { once } from 'node:events'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication } from './application.ts'

/**
 * Opens a journal, reads, saves and backs up, then locks, each step when it is told to; its parent looks into its
 * memory in between. It is given nothing from which the key could be read but the journal and its passphrase.
 */
async function main(): Promise<void> {
  const [, , root = ''] = process.argv
  const app = await startApplication(root)
  const told = async (state: string): Promise<void> => {
    console.log(state)
    await once(process.stdin, 'data')
  }
  await told('started')
  await app.ask('session.unlock', { passphrase: PASSPHRASE })
  const { today } = await app.ask('day.today', {})
  const { evening, revision } = await app.ask('day.read', { day: today })
  const changed = { ...evening, reflections: oneReflection('written by the child') }
  await app.ask('day.save', { day: today, baseRevision: revision, sitting: 'child', evening: changed })
  await app.ask('backup.make', {})
  await told('unlocked')
  await app.ask('session.lock', {})
  await told('locked')
  process.exit(0)
}

await main()
