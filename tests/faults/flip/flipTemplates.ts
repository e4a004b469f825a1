import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '../../../shared/calendar/civilDate.ts'
import { folderInForce, makeCheapProfile } from '../cheapProfile.ts'
import type { FaultApplication } from '../faultApplication.ts'
import { readContent } from '../journalContent.ts'
import { killEvening } from '../kill/killEvening.ts'

/** Days that are in the journal's file and in the backup. */
export const DAYS_IN_FILE = 24
/** Days after those; in the crashed profile they are in the log only. */
export const DAYS_IN_LOG = 6

/** Whole profiles that trials copy and damage. */
export interface Templates {
  /** Locked as it should be: everything is in the journal's file. */
  readonly closed: string
  /** The same content as a crash leaves it: the last saves are in the log only. */
  readonly crashed: string
  /** A backup made before the last saves. */
  readonly backup: string
  /** For the control: the closed one, in which a day may be changed. */
  readonly changed: string
}

/** What the whole files hold. */
export interface TemplateContent {
  readonly journal: string
  readonly backup: string
}

export const templatesIn = (folder: string): Templates => ({
  closed: join(folder, 'closed'),
  crashed: join(folder, 'crashed'),
  backup: join(folder, 'backup.zip'),
  changed: join(folder, 'changed'),
})

export async function makeTemplates(folder: string): Promise<TemplateContent> {
  const { closed, crashed, backup, changed } = templatesIn(folder)
  const content = { journal: '', backup: '' }
  mkdirSync(closed)
  await makeCheapProfile(closed, async (app) => {
    await writeDays(app, 0, DAYS_IN_FILE)
    await writeAgain(app)
    await app.ask('backup.make', {})
    const [name = ''] = readdirSync(app.profile.backups)
    copyFileSync(join(app.profile.backups, name), backup)
    content.backup = (await readContent(app)).digest
    app.session.journal().checkpoint()
    await writeDays(app, DAYS_IN_FILE, DAYS_IN_LOG)
    content.journal = (await readContent(app)).digest
    await copyAsCrashed(app, crashed)
  })
  cpSync(closed, changed, { recursive: true })
  return content
}

async function writeDays(app: FaultApplication, from: number, count: number): Promise<void> {
  const { today } = await app.ask('day.today', {})
  for (let back = from; back < from + count; back += 1) {
    const evening = killEvening(back)
    await app.ask('day.save', { day: addDays(today, -back), baseRevision: 0, sitting: 'first', evening })
  }
}

/** The number of the evening that a day holds, so many days before today: the first six were changed once. */
export const eveningNumberOf = (back: number): number => (back < 6 ? 100 + back : back)

/** A few days changed once more, so that earlier versions are kept. */
async function writeAgain(app: FaultApplication): Promise<void> {
  const { today } = await app.ask('day.today', {})
  for (let back = 0; back < 6; back += 1) {
    const evening = killEvening(eveningNumberOf(back))
    await app.ask('day.save', { day: addDays(today, -back), baseRevision: 1, sitting: 'again', evening })
  }
}

/** The whole profile as it lies on disk while the application runs, without what only lives in memory. */
async function copyAsCrashed(app: FaultApplication, crashed: string): Promise<void> {
  cpSync(app.profile.root, crashed, { recursive: true, filter: (file) => !file.endsWith('-shm') })
  const log = join(await folderInForce(app), 'journal.db-wal')
  if (readdirSync(await folderInForce(app)).every((name) => !log.endsWith(name)))
    throw new Error('the last saves should be in the log only')
}
