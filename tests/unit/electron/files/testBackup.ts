import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { createKeyFile } from '../../../../electron/crypto/keyFile.ts'
import { generateRootKey, type RootKey } from '../../../../electron/crypto/rootKey.ts'
import { type BackupRequest, createBackup } from '../../../../electron/files/createBackup.ts'
import { FLOOR_COST, kdf } from '../crypto/testKdf.ts'
import { type CleanUp, newFolder } from './folders.ts'
import { JOURNAL_ID, snapshots, startJournal } from './testJournal.ts'

export const PASSPHRASE = 'a lamp in the window'
export const NOW = Date.UTC(2026, 10, 24, 2, 6, 42, 500)
export const parts = { snapshots, kdf }

export interface Home {
  readonly root: RootKey
  readonly backups: string
  readonly work: string
  readonly journalFile: string
  readonly keyFile: Buffer
  readonly journal: ReturnType<typeof startJournal>
  readonly request: BackupRequest
}

/** A journal in use with its key file, a folder for backups and one to work in. */
export async function newHome(cleanUp: CleanUp = onTestFinished): Promise<Home> {
  const home = newFolder(cleanUp)
  const [live, backups, work] = [join(home, 'live'), join(home, 'backups'), join(home, 'work')]
  for (const folder of [live, backups, work]) mkdirSync(folder, { mode: 0o700 })
  const root = generateRootKey()
  const keyFile = await createKeyFile({
    journalId: JOURNAL_ID,
    root,
    passphrase: PASSPHRASE,
    kdf,
    cost: FLOOR_COST,
  })
  writeFileSync(join(live, 'key.json'), keyFile)
  const journal = startJournal(live, root)
  cleanUp(() => {
    journal.close()
  })
  const journalFile = join(live, 'journal.db')
  const what = { journalFile, keyFile, root, folder: backups, workFolder: work }
  const request: BackupRequest = { ...what, reason: 'manual', now: NOW, appVersion: '0.1.0' }
  return { root, backups, work, journalFile, keyFile, journal, request }
}

export interface HomeWithBackup extends Home {
  readonly file: string
  readonly bytes: Buffer
}

/** The same with one finished backup. */
export async function newHomeWithBackup(cleanUp: CleanUp = onTestFinished): Promise<HomeWithBackup> {
  const home = await newHome(cleanUp)
  const { name } = await createBackup(home.request, parts)
  const file = join(home.backups, name)
  return { ...home, file, bytes: readFileSync(file) }
}

/** One backup for a whole file of tests, which only read it. */
export function shareBackup(): () => HomeWithBackup {
  let shared: HomeWithBackup | null = null
  const cleanUps: (() => void)[] = []
  beforeAll(async () => {
    shared = await newHomeWithBackup((work) => cleanUps.push(work))
  })
  afterAll(() => {
    for (const work of cleanUps.reverse()) work()
  })
  return () => {
    if (shared === null) throw new Error('the shared backup is made before the first test')
    return shared
  }
}
