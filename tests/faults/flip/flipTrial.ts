import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, type CivilDate } from '../../../shared/calendar/civilDate.ts'
import { folderInForce } from '../cheapProfile.ts'
import { type FaultApplication, PASSPHRASE, startFaultApplication } from '../faultApplication.ts'
import { readContent } from '../journalContent.ts'
import { killEvening, markOf } from '../kill/killEvening.ts'
import { damageFile, type PlannedTrial } from './damage.ts'
import {
  DAYS_IN_FILE,
  DAYS_IN_LOG,
  eveningNumberOf,
  type TemplateContent,
  templatesIn,
} from './flipTemplates.ts'

/** How a trial went; complaints = it was not survived. */
export interface TrialOutcome {
  /** `harmless` (all content is there), `refused` with a code, or `told` of missing saves. */
  readonly kind: 'harmless' | 'refused' | 'told' | 'unnoticed'
  readonly code: string
  readonly complaints: readonly string[]
}

const DAMAGE_CODES = ['journal-damaged', 'key-file-damaged', 'backup-damaged', 'not-a-backup']

/** Damages a copy of a whole profile or backup and uses it as a person would. */
export async function flipTrial(
  folder: string,
  trial: PlannedTrial,
  content: TemplateContent,
): Promise<TrialOutcome> {
  const work = join(folder, 'work')
  rmSync(work, { recursive: true, force: true })
  return trial.target === 'backup'
    ? backupTrial(folder, work, trial, content)
    : journalTrial(folder, work, trial, content)
}

async function journalTrial(
  folder: string,
  work: string,
  trial: PlannedTrial,
  content: TemplateContent,
): Promise<TrialOutcome> {
  const { closed, crashed } = templatesIn(folder)
  cpSync(trial.target === 'log' ? crashed : closed, work, { recursive: true })
  const app = await startFaultApplication(work)
  const home = await folderInForce(app)
  for (const name of filesOf(trial)) damageFile(join(home, name), trial)
  return judgeJournal(app, content)
}

/** Opens and reads everything; what is found must be whole, or there must be a word about it. */
export async function judgeJournal(app: FaultApplication, content: TemplateContent): Promise<TrialOutcome> {
  const code = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  if (code !== 'none') return refusal(code, app)
  const status = await app.ask('session.status', {})
  const missing = status.state === 'unlocked' ? status.missingSaves : 0
  const { codes, complaints } = await readEverything(app, missing)
  const [refused] = codes
  const found = refused === undefined ? await foundContent(app) : null
  await app.shutDown().catch(() => undefined)
  const all = [...complaints, ...unforeseen(app)]
  if (refused !== undefined)
    return { ...refusal(refused, app), complaints: [...refusal(refused, app).complaints, ...all] }
  if (found === content.journal) return { kind: 'harmless', code: '', complaints: all }
  if (missing > 0) return { kind: 'told', code: '', complaints: all }
  return { kind: 'unnoticed', code: '', complaints: [...all, 'the content differs and nothing was said'] }
}

/** Every day, every kept version, and a backup, which reads every page. */
async function readEverything(
  app: FaultApplication,
  missing: number,
): Promise<{ codes: string[]; complaints: string[] }> {
  const codes = new Set<string>()
  const complaints: string[] = []
  const { today } = await app.ask('day.today', {})
  let lost = 0
  for (let back = 0; back < DAYS_IN_FILE + DAYS_IN_LOG; back += 1) {
    const found = await readDay(app, addDays(today, -back), codes)
    if (found === null) continue
    if (found === '') lost += 1
    else if (found !== markOf(killEvening(eveningNumberOf(back))))
      complaints.push('a day holds something else')
    else if (lost > 0) complaints.push('a later save is there and an earlier one is not')
  }
  codes.add(await app.codeOf('backup.make', {}))
  codes.delete('none')
  if (codes.size === 0 && lost !== missing) complaints.push(`${lost} saves are lost, ${missing} are told`)
  return { codes: [...codes], complaints }
}

/** The mark of a day; '' = not there, null = it was refused. */
async function readDay(app: FaultApplication, day: CivilDate, codes: Set<string>): Promise<string | null> {
  const code = await app.codeOf('day.read', { day })
  const versions = await app.codeOf('day.versions', { day })
  codes.add(code).add(versions)
  if (code !== 'none') return null
  const { evening, revision } = await app.ask('day.read', { day })
  if (revision === 2) codes.add(await app.codeOf('day.version', { day, revision: 1 }))
  return revision === 0 ? '' : markOf(evening)
}

async function foundContent(app: FaultApplication): Promise<string> {
  const { digest, complaints } = await readContent(app)
  return [digest, ...complaints].join(', ')
}

async function backupTrial(
  folder: string,
  work: string,
  trial: PlannedTrial,
  content: TemplateContent,
): Promise<TrialOutcome> {
  const app = await startFaultApplication(work)
  const file = join(folder, 'damaged.zip')
  copyFileSync(templatesIn(folder).backup, file)
  damageFile(file, trial)
  app.choice.files = [file]
  const token = (await app.ask('backup.choose', {}))?.token ?? ''
  const restore = { token, secret: { type: 'passphrase' as const, passphrase: PASSPHRASE } }
  const code = await app.codeOf('backup.restore', restore)
  if (code !== 'none') return refusal(code, app)
  const found = await foundContent(app)
  await app.shutDown()
  if (found === content.backup) return { kind: 'harmless', code: '', complaints: unforeseen(app) }
  return { kind: 'unnoticed', code: '', complaints: [`a damaged backup was restored: ${found}`] }
}

function refusal(code: string, app: FaultApplication): TrialOutcome {
  const fitting = DAMAGE_CODES.includes(code) ? [] : [`refused as ${code}`]
  return { kind: 'refused', code, complaints: [...fitting, ...unforeseen(app)] }
}

const unforeseen = (app: FaultApplication): string[] => app.reports.map((report) => `unforeseen: ${report}`)

function filesOf({ target }: PlannedTrial): readonly string[] {
  switch (target) {
    case 'journal':
      return ['journal.db']
    case 'log':
      return ['journal.db-wal']
    case 'key':
      return ['key.json']
    case 'keys':
      return ['key.json', 'key.json.bak']
    case 'backup':
      return []
    default:
      return target satisfies never
  }
}
