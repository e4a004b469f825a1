import { basename } from 'node:path'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { enteredBefore } from '../../shared/evening/enteredAt.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import type { ImportPreview } from '../../shared/ipc/contract/import.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { gatherRecords } from '../../shared/transfer/gatherRecords.ts'
import type { ImportFile } from '../../shared/transfer/importRecord.ts'
import { daysOfImport, type ImportPlan, planImport } from '../../shared/transfer/planImport.ts'
import { readImportFile } from '../../shared/transfer/readImportFile.ts'
import { AppError } from '../appError.ts'
import type { ImportedChange } from '../db/importStore.ts'
import type { Journal } from '../db/journal.ts'
import { readChosenFile } from '../files/readChosenFile.ts'
import { readRows } from '../files/readRows.ts'
import type { Clock } from './clock.ts'
import type { DayService } from './dayService.ts'
import type { FileTokens } from './fileTokens.ts'
import { bringPictures, bringRest, type JournalPlan, planJournal } from './journalImport.ts'
import type { Dialogs } from './ports.ts'
import { bringDay, type SavedAt, saveDay } from './saveDay.ts'

type Options = Input<'import.preview'>

export interface ImportService {
  choose(): Promise<Output<'import.choose'>>
  preview(options: Options): Promise<ImportPreview>
  run(options: Options): Promise<Output<'import.run'>>
  undo(batch: number): Output<'import.undo'>
}

export interface ImportParts {
  /** Gives the open journal, or throws `locked`. */
  readonly journal: () => Journal
  readonly days: DayService
  readonly clock: Clock
  readonly dialogs: Dialogs
  readonly tokens: FileTokens
  /** Makes a verified backup before anything is changed. */
  readonly backUpFirst: () => Promise<void>
}

/** An import read and planned, with the names of its files. */
interface Planned {
  readonly names: readonly string[]
  readonly files: readonly ImportFile[]
  readonly plan: ImportPlan
  /** By the place of a file: what would come of it where it is an exported journal. */
  readonly journals: ReadonlyMap<number, JournalPlan>
}

export function createImportService(parts: ImportParts): ImportService {
  const { journal, days, clock, dialogs, tokens } = parts

  const plan = async ({ zone, daysWithoutSession, ...options }: Options): Promise<Planned> => {
    const paths = tokens.pathsOf(options.token)
    const { today } = days.today()
    const files: ImportFile[] = []
    const journals = new Map<number, JournalPlan>()
    for (const [index, path] of paths.entries()) {
      const { text, close } = await readChosenFile(path)
      close()
      const exported = await planJournal(text, journal(), { ...options, today })
      if (exported === null) files.push(readImportFile(text, { zone, today, readRows }))
      else {
        journals.set(index, exported)
        const { firstDay, lastDay } = exported
        files.push({ ...gatherRecords('evenkeel-journal', []), firstDay, lastDay })
      }
    }
    const existing = existingEvenings(journal(), daysOfImport(files, daysWithoutSession))
    for (const each of journals.values()) for (const { day, evening } of each.days) existing.set(day, evening)
    const knownKeys = journal().imports.knownKeys()
    const names = paths.map((path) => basename(path))
    return { names, files, plan: planImport({ files, existing, knownKeys, daysWithoutSession }), journals }
  }

  /** Reads the pictures of the exported journals out of their archives. */
  const takePictures = async ({ journals }: Planned, token: string): Promise<void> => {
    for (const [index, { pictures }] of journals) {
      const path = tokens.pathsOf(token)[index]
      if (pictures.length === 0 || path === undefined) continue
      const file = await readChosenFile(path)
      await bringPictures(journal(), pictures, file).finally(file.close)
    }
  }

  return {
    choose: async () => {
      const paths = await dialogs.chooseImportFiles()
      return paths.length === 0 ? null : { token: tokens.remember(paths), zone: clock.zone() }
    },
    preview: async (options) => previewOf(await plan(options)),
    run: async (options) => {
      const planned = await plan(options)
      const preview = previewOf(planned)
      if (preview.days === 0) return { batch: null, preview }
      await parts.backUpFirst()
      await takePictures(planned, options.token)
      const at = { now: clock.now(), zone: options.zone, isRecollection: false }
      return { batch: write(journal(), planned, at), preview }
    },
    undo: (batch) => takeBack(journal(), batch, clock.now()),
  }
}

function existingEvenings(journal: Journal, days: readonly CivilDate[]): Map<CivilDate, Evening> {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  return new Map(journal.days.read(first, last).map(({ day, evening }) => [day, evening]))
}

function previewOf({ names, files, plan, journals }: Planned): ImportPreview {
  const exported = [...journals.values()]
  const changed = new Set([
    ...plan.changed.keys(),
    ...exported.flatMap(({ days }) => days.map(({ day }) => day)),
  ])
  return {
    files: files.map(({ kind, firstDay, lastDay }, index) => {
      const outcome = journals.get(index)?.outcome ?? plan.files[index]
      if (outcome === undefined) throw new Error('every file has a plan')
      return { kind, name: names[index] ?? '', ...outcome, firstDay, lastDay }
    }),
    days: changed.size,
    restDays: plan.restDays,
    differing: exported.reduce((sum, { differing }) => sum + differing, 0),
  }
}

/** Writes a plan wholly or not at all, each day over the revision that is in force. */
function write(journal: Journal, { plan, journals }: Planned, at: SavedAt): number {
  return journal.transaction(() => {
    const batch = journal.imports.begin(at.now)
    const sitting = `import-${batch}`
    const before = new Map<CivilDate, number>()
    const revisionOf = (day: CivilDate): number => journal.days.head(day)?.revision ?? 0
    const noted = (day: CivilDate): number => {
      if (!before.has(day)) before.set(day, revisionOf(day))
      return revisionOf(day)
    }
    for (const { days, rest } of journals.values()) {
      bringRest(journal, rest, at.now)
      for (const entry of days) {
        noted(entry.day)
        bringDay(journal, entry, { sitting, now: at.now })
      }
    }
    for (const [day, evening] of plan.changed) {
      saveDay(journal, { day, baseRevision: noted(day), sitting, evening }, at)
    }
    for (const [day, revisionBefore] of before) {
      journal.imports.change(batch, { day, revisionBefore, revisionAfter: revisionOf(day) })
    }
    for (const { key, day } of plan.newKeys) journal.imports.record(batch, key, day)
    return batch
  })
}

/** Takes an import back where nobody has written since; a day that was changed after it stays as it is. */
function takeBack(journal: Journal, batch: number, now: number): Output<'import.undo'> {
  return journal.transaction(() => {
    const changes = journal.imports.changes(batch)
    if (changes === null) throw new AppError('nothing-to-undo')
    const restored = changes.filter((change) => putBack(journal, change, { sitting: `undo-${batch}`, now }))
    journal.imports.undone(batch, now)
    return { restored: restored.length, keptChanged: changes.length - restored.length }
  })
}

/** Puts a day back as it was, its zone too; false where it was changed since, or what it was is not kept. */
function putBack(
  journal: Journal,
  { day, revisionBefore, revisionAfter }: ImportedChange,
  at: { readonly sitting: string; readonly now: number },
): boolean {
  const { days } = journal
  const inForce = days.read(day, day)[0]
  if (inForce?.revision !== revisionAfter) return false
  if (revisionBefore === 0) {
    days.remove(day)
    return true
  }
  const before = days.version(day, revisionBefore)
  if (before === null) return false
  const enteredAt = enteredBefore(before.evening, inForce.enteredAt, before.savedAt ?? 0)
  bringDay(journal, { ...before, enteredAt }, at)
  return true
}
