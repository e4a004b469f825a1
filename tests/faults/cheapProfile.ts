import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changePassphrase } from '../../electron/crypto/keyFile.ts'
import { parseKeyFile } from '../../electron/crypto/keyFileFormat.ts'
import { rootKeyFrom, zero } from '../../electron/crypto/rootKey.ts'
import { KEY_FILE, KEY_FILE_COPY } from '../../electron/files/generationFolder.ts'
import { openGenerations } from '../../electron/files/generations.ts'
import { FLOOR_COST, kdf } from '../unit/electron/crypto/testKdf.ts'
import { type FaultApplication, PASSPHRASE, startFaultApplication } from './faultApplication.ts'

/** The folder of the journal in force. */
export async function folderInForce(app: Pick<FaultApplication, 'profile'>): Promise<string> {
  const current = await openGenerations(app.profile.journals).current()
  if (current === null) throw new Error('there is no journal in force')
  return current.folder
}

/**
 * Makes a journal in a profile folder and leaves it locked. Its key file states the cheapest allowed cost, so that
 * thousands of unlocks take minutes; everything else is as the application makes it.
 * @param fill writes into the open journal before it is locked
 */
export async function makeCheapProfile(
  root: string,
  fill: (app: FaultApplication) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const app = await startFaultApplication(root)
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const folder = await folderInForce(app)
  const key = rootKeyFrom(app.session.own().root)
  const cheap = await changePassphrase(parseKeyFile(readFileSync(join(folder, KEY_FILE))), key, {
    passphrase: PASSPHRASE,
    kdf,
    cost: FLOOR_COST,
  })
  zero(key)
  for (const name of [KEY_FILE, KEY_FILE_COPY]) writeFileSync(join(folder, name), cheap)
  // Otherwise the window would ask for it before anything else.
  await app.ask('session.confirmRecoveryKey', { choice: 'declined' })
  await fill(app)
  await app.shutDown()
}
