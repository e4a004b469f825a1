import { basename } from 'node:path'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening } from '../../shared/evening/evening.ts'
import type { ImportPreview } from '../../shared/ipc/contract/import.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import type { ImportFile } from '../../shared/transfer/importRecord.ts'
import { daysOfImport, type ImportPlan, planImport } from '../../shared/transfer/planImport.ts'
import { readImportFile } from '../../shared/transfer/readImportFile.ts'
import { AppError } from '../appError.ts'
import type { Journal } from '../db/journal.ts'
import { readRows } from '../files/readRows.ts'
import { readTextFile } from '../files/readTextFile.ts'
import type { Clock } from './clock.ts'
import type { DayService } from './dayService.ts'
import type { FileTokens } from './fileTokens.ts'
import type { Dialogs } from './ports.ts'
import { type SavedAt, saveDay } from './saveDay.ts'

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
}

export function createImportService(parts: ImportParts): ImportService {
  const { journal, days, clock, dialogs, tokens } = parts

  const plan = async (options: Options): Promise<Planned> => {
    const paths = tokens.pathsOf(options.token)
    const { today } = days.today()
    const files: ImportFile[] = []
    for (const path of paths) {
      const text = await readTextFile(path)
      files.push(readImportFile(text, { zone: options.zone, today, readRows }))
    }
    const existing = existingEvenings(journal(), daysOfImport(files, options.daysWithoutSession))
    const knownKeys = journal().imports.knownKeys()
    const { daysWithoutSession } = options
    return {
      names: paths.map((path) => basename(path)),
      files,
      plan: planImport({ files, existing, knownKeys, daysWithoutSession }),
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
      if (planned.plan.changed.size === 0) return { batch: null, preview }
      await parts.backUpFirst()
      const at = { now: clock.now(), zone: options.zone, isRecollection: false }
      return { batch: write(journal(), planned.plan, at), preview }
    },
    undo: (batch) =>
      takeBack(journal(), batch, { now: clock.now(), zone: clock.zone(), isRecollection: false }),
  }
}

function existingEvenings(journal: Journal, days: readonly CivilDate[]): Map<CivilDate, Evening> {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  return new Map(journal.days.read(first, last).map(({ day, evening }) => [day, evening]))
}

function previewOf({ names, files, plan }: Planned): ImportPreview {
  return {
    files: files.map(({ kind, firstDay, lastDay }, index) => {
      const outcome = plan.files[index]
      if (outcome === undefined) throw new Error('every file has a plan')
      return { kind, name: names[index] ?? '', ...outcome, firstDay, lastDay }
    }),
    days: plan.changed.size,
    restDays: plan.restDays,
  }
}

/** Writes a plan wholly or not at all, each day over the revision that is in force. */
function write(journal: Journal, plan: ImportPlan, at: SavedAt): number {
  return journal.transaction(() => {
    const batch = journal.imports.begin(at.now)
    for (const [day, evening] of plan.changed) {
      const revisionBefore = journal.days.head(day)?.revision ?? 0
      const sitting = `import-${batch}`
      const { revision } = saveDay(journal, { day, baseRevision: revisionBefore, sitting, evening }, at)
      journal.imports.change(batch, { day, revisionBefore, revisionAfter: revision })
    }
    for (const { key, day } of plan.newKeys) journal.imports.record(batch, key, day)
    return batch
  })
}

/** Takes an import back where nobody has written since; a day that was changed after it stays as it is. */
function takeBack(journal: Journal, batch: number, at: SavedAt): Output<'import.undo'> {
  return journal.transaction(() => {
    const changes = journal.imports.changes(batch)
    if (changes === null) throw new AppError('nothing-to-undo')
    const untouched = changes.filter(
      ({ day, revisionAfter }) => journal.days.head(day)?.revision === revisionAfter,
    )
    for (const { day, revisionBefore, revisionAfter } of untouched) {
      if (revisionBefore === 0) {
        journal.days.remove(day)
        continue
      }
      const evening = journal.days.version(day, revisionBefore)?.evening ?? EMPTY_EVENING
      saveDay(journal, { day, baseRevision: revisionAfter, sitting: `undo-${batch}`, evening }, at)
    }
    journal.imports.undone(batch, at.now)
    return { restored: untouched.length, keptChanged: changes.length - untouched.length }
  })
}
