import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRecoveryKey } from '../../../electron/crypto/recoveryKey.ts'
import { addDays } from '../../../shared/calendar/civilDate.ts'
import { folderInForce } from '../cheapProfile.ts'
import { type FaultApplication, PASSPHRASE } from '../faultApplication.ts'
import {
  type Ground,
  holds,
  IMPORTED_DAYS,
  importOptions,
  readRecoveryKey,
  TODAY_IN_BACKUP,
  TODAY_NOW,
  todayOf,
} from '../ground.ts'
import { readContent } from '../journalContent.ts'
import { killEvening } from '../kill/killEvening.ts'
import { NEW_PASSPHRASE, type StepOperationName } from './stepOperations.ts'

export interface StateJudgement {
  readonly state: 'old' | 'new' | 'neither'
  readonly complaints: readonly string[]
}

/** What an operation left behind, looked at by a fresh start, and what is wrong with it. */
export async function judgeState(
  name: StepOperationName | 'careless',
  app: FaultApplication,
  ground: Ground,
): Promise<StateJudgement> {
  const { state, complaints } = await judgeOperation(name, app, ground)
  if (state === 'neither') return { state, complaints: [...complaints, 'neither the old nor the new state'] }
  const all = [...complaints, ...(await worksOn(app))]
  return { state, complaints: [...all, ...app.reports.map((report) => `unforeseen: ${report}`)] }
}

async function judgeOperation(
  name: StepOperationName | 'careless',
  app: FaultApplication,
  ground: Ground,
): Promise<StateJudgement> {
  switch (name) {
    case 'create':
      return judgeCreation(app)
    case 'recover':
    case 'change passphrase':
    case 'careless':
      return judgePassphrase(app)
    case 'renew keys':
      return judgeRenewal(app, ground)
    case 'import':
      return judgeImport(app, ground)
    case 'backup':
      return judgeBackup(app)
    case 'restore':
      return judgeRestore(app, { old: TODAY_NOW, new: TODAY_IN_BACKUP, undoable: 'new' })
    case 'single day':
      return judgeRestore(app, { old: TODAY_NOW, new: TODAY_IN_BACKUP, undoable: 'never' })
    case 'undo restore':
      return judgeRestore(app, { old: TODAY_IN_BACKUP, new: TODAY_NOW, undoable: 'old' })
    default:
      return name satisfies never
  }
}

const NEITHER: StateJudgement = { state: 'neither', complaints: [] }

async function judgeCreation(app: FaultApplication): Promise<StateJudgement> {
  const { state } = await app.ask('session.status', {})
  if (state === 'absent') {
    const again = await app.codeOf('session.create', { passphrase: PASSPHRASE })
    return { state: 'old', complaints: again === 'none' ? [] : [`cannot be created then: ${again}`] }
  }
  const code = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  return code === 'none' ? { state: 'new', complaints: [] } : { ...NEITHER, complaints: [code] }
}

/** Exactly one of the two passphrases opens, and both copies of the key file agree afterwards. */
async function judgePassphrase(app: FaultApplication): Promise<StateJudgement> {
  const first = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  const second = first === 'none' ? first : await app.codeOf('session.unlock', { passphrase: NEW_PASSPHRASE })
  if (second !== 'none') return { ...NEITHER, complaints: [`old: ${first}, new: ${second}`] }
  const folder = await folderInForce(app)
  const [one, other] = ['key.json', 'key.json.bak'].map((name) => readFileSync(join(folder, name), 'latin1'))
  const complaints = one === other ? [] : ['the two key files differ after an unlock']
  const closed = first === 'none' ? NEW_PASSPHRASE : PASSPHRASE
  await app.ask('session.lock', {})
  const wrong = await app.codeOf('session.unlock', { passphrase: closed })
  if (wrong !== 'wrong-passphrase') complaints.push(`both passphrases are taken (${wrong})`)
  const open = first === 'none' ? PASSPHRASE : NEW_PASSPHRASE
  await app.ask('session.unlock', { passphrase: open })
  if (!(await holds(app, await todayOf(app), TODAY_NOW))) complaints.push('today is not what it was')
  return { state: first === 'none' ? 'old' : 'new', complaints }
}

/** The passphrase opens, all days are there, and the recovery key that is shown is the one that opens. */
async function judgeRenewal(app: FaultApplication, ground: Ground): Promise<StateJudgement> {
  const code = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  if (code !== 'none') return { ...NEITHER, complaints: [code] }
  const complaints = (await holds(app, await todayOf(app), TODAY_NOW)) ? [] : ['today is not what it was']
  const shown = formatRecoveryKey(app.session.own().root)
  const isOld = shown === readRecoveryKey(ground)
  await app.ask('session.lock', {})
  if (!isOld) {
    const old = { recoveryKey: readRecoveryKey(ground), newPassphrase: PASSPHRASE }
    const answer = await app.codeOf('session.recover', old)
    if (answer !== 'wrong-recovery-key') complaints.push(`the old recovery key still opens (${answer})`)
  }
  const recovered = await app.codeOf('session.recover', { recoveryKey: shown, newPassphrase: PASSPHRASE })
  if (recovered !== 'none') complaints.push(`the recovery key does not open: ${recovered}`)
  return { state: isOld ? 'old' : 'new', complaints }
}

async function judgeImport(app: FaultApplication, ground: Ground): Promise<StateJudgement> {
  const code = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  if (code !== 'none') return { ...NEITHER, complaints: [code] }
  const revisions: number[] = []
  for (const day of IMPORTED_DAYS) revisions.push((await app.ask('day.read', { day })).revision)
  const imported = revisions.filter((revision) => revision === 1).length
  if (imported !== 0 && imported !== revisions.length) return NEITHER
  const { batch } = await app.ask('import.run', await importOptions(app, ground))
  const isNew = imported > 0
  const complaints = (batch === null) === isNew ? [] : [`importing again gives batch ${batch}`]
  return { state: isNew ? 'new' : 'old', complaints }
}

async function judgeBackup(app: FaultApplication): Promise<StateJudgement> {
  const code = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  if (code !== 'none') return { ...NEITHER, complaints: [code] }
  const { backups } = await app.ask('backup.list', {})
  const complaints: string[] = []
  for (const { token, reason } of backups) {
    const inspected = await app.codeOf('backup.inspect', { token })
    if (inspected !== 'none') complaints.push(`a backup that is listed is bad: ${reason}, ${inspected}`)
  }
  return { state: backups.some(({ reason }) => reason === 'manual') ? 'new' : 'old', complaints }
}

interface Swap {
  /** The evening that today holds before and after. */
  readonly old: number
  readonly new: number
  /** In which state a restore can be taken back. */
  readonly undoable: 'old' | 'new' | 'never'
}

async function judgeRestore(app: FaultApplication, swap: Swap): Promise<StateJudgement> {
  const code = await app.codeOf('session.unlock', { passphrase: PASSPHRASE })
  if (code !== 'none') return { ...NEITHER, complaints: [code] }
  const today = await todayOf(app)
  const isNew = await holds(app, today, swap.new)
  if (!isNew && !(await holds(app, today, swap.old))) return NEITHER
  const state = isNew ? 'new' : 'old'
  const status = await app.ask('session.status', {})
  const undoable = status.state === 'unlocked' && status.restoreCanBeUndone
  const complaints = undoable === (swap.undoable === state) ? [] : ['undo is offered at the wrong time']
  return { state, complaints }
}

/** The journal is sound, takes a new evening, and lost nothing. */
async function worksOn(app: FaultApplication): Promise<string[]> {
  const day = addDays(await todayOf(app), -200)
  const edit = { day, baseRevision: 0, sitting: 'after', evening: killEvening(5) }
  const code = await app.codeOf('day.save', edit)
  const status = await app.ask('session.status', {})
  const missing = status.state === 'unlocked' ? status.missingSaves : 0
  return [
    ...(code === 'none' ? [] : [`a new evening cannot be saved: ${code}`]),
    ...(missing === 0 ? [] : [`${missing} saves are said to be missing`]),
    ...(await readContent(app)).complaints,
  ]
}

/** Half-made files that a fresh start should have cleared away. */
export function strayFiles({ profile }: FaultApplication): string[] {
  const names = readdirSync(profile.root, { recursive: true, encoding: 'utf8' })
  const strays = names.filter((name) => /\.(tmp|partial)$/.test(name) || /^(staging|sample)./.test(name))
  return strays.map((name) => `left behind: ${name.replaceAll(/[0-9a-f-]{12,}/g, '(id)')}`)
}
