import { setImmediate as nextTurn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type CivilDate, compareDates } from '../../shared/calendar/civilDate.ts'
import type { DayEntry } from '../../shared/evening/evening.ts'
import { isEmptyEvening } from '../../shared/evening/sections.ts'
import { MOST_OWN_PROMPTS } from '../../shared/ipc/contract/settings.ts'
import { barePicture } from '../../shared/pictures/barePicture.ts'
import { picturesIn } from '../../shared/pictures/picture.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import type { ExportedPicture } from '../../shared/transfer/export/journalExport.ts'
import { mergeTrackers } from '../../shared/transfer/export/mergeTrackers.ts'
import {
  type ExportedRest,
  openJournalExport,
  readExportedDay,
  readExportedRest,
} from '../../shared/transfer/export/readJournalExport.ts'
import { countSkips } from '../../shared/transfer/gatherRecords.ts'
import type { SkipReason } from '../../shared/transfer/importKinds.ts'
import type { FilePlan } from '../../shared/transfer/planImport.ts'
import { AppError } from '../appError.ts'
import type { Journal } from '../db/journal.ts'
import type { ChosenFile } from '../files/readChosenFile.ts'

/** Days looked at before everything else has its turn. */
const CHUNK_DAYS = 64

export interface JournalImportOptions {
  /** What becomes of a day that both have and that is not the same: the one here stays, or the file's comes. */
  readonly daysThatDiffer: 'keep' | 'take'
  readonly today: CivilDate
}

/** What would come of an exported journal. */
export interface JournalPlan {
  /** The days that come in, ascending. */
  readonly days: readonly DayEntry[]
  /** Days that both have and that are not the same, whatever becomes of them. */
  readonly differing: number
  /** Pictures that those days show and that are not here yet. */
  readonly pictures: readonly ExportedPicture[]
  readonly rest: ExportedRest
  readonly outcome: FilePlan
  readonly firstDay: CivilDate | null
  readonly lastDay: CivilDate | null
}

/**
 * Works out what an exported journal would change here; null for any other file. What is here and the same, or
 * empty, is no question; where both have something else, the person has said which stays.
 * @throws {AppError} `import-newer`.
 */
export async function planJournal(
  text: string,
  journal: Journal,
  options: JournalImportOptions,
): Promise<JournalPlan | null> {
  const opened = openJournalExport(text)
  if (opened.kind === 'newer') throw new AppError('import-newer')
  if (opened.kind === 'other') return null
  const { days, skipped } = await readDays(opened.envelope.days, options.today)
  const rest = readExportedRest(opened.envelope)
  const come: DayEntry[] = []
  const counts = { fresh: 0, known: 0, differing: 0 }
  for (let from = 0; from < days.length; from += CHUNK_DAYS) {
    const chunk = days.slice(from, from + CHUNK_DAYS)
    const here = eveningsHere(journal, chunk)
    for (const entry of chunk) {
      const judged = judge(entry, here.get(entry.day))
      counts[judged] += 1
      if (judged === 'fresh' || (judged === 'differing' && options.daysThatDiffer === 'take'))
        come.push(entry)
    }
    await nextTurn()
  }
  const shown = new Set(
    come.flatMap(({ evening }) => evening.reflections.flatMap(({ text }) => picturesIn(text))),
  )
  const kept = options.daysThatDiffer === 'keep' ? counts.differing : 0
  return {
    days: come,
    differing: counts.differing,
    pictures: rest.pictures.filter(({ id }) => shown.has(id) && journal.pictures.outline(id) === null),
    rest,
    outcome: { records: days.length, fresh: come.length, known: counts.known, keptYours: kept, skipped },
    firstDay: days[0]?.day ?? null,
    lastDay: days.at(-1)?.day ?? null,
  }
}

/** The days of a file, ascending, each once, with what is left out of them. */
async function readDays(
  items: readonly unknown[],
  today: CivilDate,
): Promise<{ days: readonly DayEntry[]; skipped: FilePlan['skipped'] }> {
  const days = new Map<CivilDate, DayEntry>()
  const skips: SkipReason[] = []
  for (const [index, item] of items.entries()) {
    if (index % CHUNK_DAYS === 0) await nextTurn()
    const entry = readExportedDay(item)
    if (entry === null) skips.push('unreadable')
    else if (entry.day > today) skips.push('out-of-bounds')
    else if (days.has(entry.day)) skips.push('repeated')
    else days.set(entry.day, entry)
  }
  const ascending = [...days.values()].sort((one, other) => compareDates(one.day, other.day))
  return { days: ascending, skipped: countSkips(skips) }
}

function eveningsHere(journal: Journal, chunk: readonly DayEntry[]): Map<CivilDate, DayEntry> {
  const [first, last] = [chunk[0], chunk.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  return new Map(journal.days.read(first.day, last.day).map((entry) => [entry.day, entry]))
}

function judge({ evening }: DayEntry, here: DayEntry | undefined): 'fresh' | 'known' | 'differing' {
  if (here !== undefined && isDeepStrictEqual(here.evening, evening)) return 'known'
  return here === undefined || isEmptyEvening(here.evening) ? 'fresh' : 'differing'
}

/** Puts the pictures into the journal, one at a time. What is no picture is left out. */
export async function bringPictures(
  journal: Journal,
  pictures: readonly ExportedPicture[],
  { picture }: ChosenFile,
): Promise<void> {
  for (const { file, ...outline } of pictures) {
    const bytes = await picture(file)
    const bare = bytes === null ? null : barePicture(bytes, outline.mime)
    if (bare !== null) journal.transaction(() => journal.pictures.add({ ...outline, bytes: bare }))
  }
}

/** Adds trackers, own prompts and days left blank that are not here. Expects the caller's transaction. */
export function bringRest(journal: Journal, rest: ExportedRest, now: number): void {
  const trackers: readonly Tracker[] = mergeTrackers(journal.trackers.list(), rest.trackers)
  for (const [position, tracker] of trackers.entries()) journal.trackers.write(tracker, position)
  const settings = journal.settings.read()
  const ownPrompts = [...new Set([...settings.ownPrompts, ...rest.ownPrompts])].slice(0, MOST_OWN_PROMPTS)
  if (ownPrompts.length > settings.ownPrompts.length) journal.settings.write({ ...settings, ownPrompts }, now)
  for (const day of rest.daysLeftBlank) if (journal.days.head(day) === null) journal.history.leave(day, now)
}
