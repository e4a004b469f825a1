import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKeyFile } from '../../../../electron/crypto/keyFile.ts'
import { deriveSubkey, generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { JOURNAL_FILE, KEY_FILE, KEY_FILE_COPY } from '../../../../electron/files/generationFolder.ts'
import { type Generations, openGenerations } from '../../../../electron/files/generations.ts'
import { FLOOR_COST, kdf } from '../crypto/testKdf.ts'
import { newFolder } from './folders.ts'

export const START = Date.UTC(2026, 10, 24, 20)
export const DAY = 24 * 60 * 60 * 1000
const root = generateRootKey()
export const key = deriveSubkey(root, 'db/v1')
export const keyFile = await createKeyFile({
  journalId: 'journal-1',
  root,
  passphrase: 'a lamp in the window',
  kdf,
  cost: FLOOR_COST,
})

/** A journal in a folder, whose one row says its name. */
export function fill(folder: string, name: string): void {
  const database = createJournal(join(folder, JOURNAL_FILE), key)
  database.exec('CREATE TABLE title (text TEXT)')
  database.prepare('INSERT INTO title VALUES (?)').run(name)
  database.close()
  writeFileSync(join(folder, KEY_FILE), keyFile)
  writeFileSync(join(folder, KEY_FILE_COPY), keyFile)
}

/** Which journal is in force, by what is written in it; null before the first. */
export async function titleInForce(home: string): Promise<string | null> {
  const current = await openGenerations(home).current()
  if (current === null) return null
  const database = openJournal(join(current.folder, JOURNAL_FILE), key, {
    supportedVersion: 0,
    readonly: true,
  })
  try {
    return String(database.prepare('SELECT text FROM title').pluck().get())
  } finally {
    database.close()
  }
}

/** Generations named g1, g2, ... in the order they are begun. */
export function namedGenerations(home: string): Generations {
  let count = readdirSync(home).includes('generations') ? readdirSync(join(home, 'generations')).length : 0
  return openGenerations(home, () => {
    count += 1
    return `g${count}`
  })
}

/** A home with the given journals put in force one after the other, a day apart. */
export async function homeWith(...titles: string[]): Promise<{ home: string; generations: Generations }> {
  const home = newFolder()
  const generations = namedGenerations(home)
  for (const [index, title] of titles.entries()) {
    const { id, folder } = await generations.begin()
    fill(folder, title)
    await generations.switchTo(id, START + index * DAY)
  }
  return { home, generations }
}

export const folderOf = (home: string, id: string) => join(home, 'generations', id)
export const idsIn = (home: string) => readdirSync(join(home, 'generations')).sort()
