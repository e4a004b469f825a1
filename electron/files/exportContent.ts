import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { civilDateSchema, DAY_BOUNDS } from '../../shared/calendar/schemas.ts'
import type { DayEntry } from '../../shared/evening/evening.ts'
import { picturesIn } from '../../shared/pictures/picture.ts'
import { type ExportCounts, NOTHING_EXPORTED, withDay } from '../../shared/transfer/export/exportCounts.ts'
import {
  type ExportFormat,
  type ExportSpan,
  holdsFormat,
} from '../../shared/transfer/export/exportFormats.ts'
import { DAY_TABLES, type TrackersById } from '../../shared/transfer/export/exportTables.ts'
import { type ExportedPicture, pictureFile } from '../../shared/transfer/export/journalExport.ts'
import { AppError } from '../appError.ts'
import type { Journal } from '../db/journal.ts'

/** Days that are read from the journal at once. */
const CHUNK_DAYS = 64
/** Days between two words about how far it is. */
const TELL_EVERY_DAYS = 256

const EVER = { first: civilDateSchema.parse(DAY_BOUNDS.first), last: civilDateSchema.parse(DAY_BOUNDS.last) }

export interface ContentRequest {
  readonly format: ExportFormat
  readonly span: ExportSpan
  /** How far it is: days read, out of all that will be read. A day is read once for each file it stands in. */
  readonly onProgress: (done: number, total: number) => void
  /** Asked with each day and each picture: whether to go no further. */
  readonly isStopped: () => boolean
}

/** What an export takes from a journal, with the days to be read when they are needed. */
export interface ExportContent {
  readonly counts: ExportCounts
  /** The stored days, ascending. */
  readonly days: readonly CivilDate[]
  /** One day as a list. */
  readonly dayOf: (day: CivilDate) => DayEntry[]
  readonly everyDay: () => Iterable<DayEntry>
  readonly trackers: TrackersById
  readonly pictures: readonly ExportedPicture[]
  readonly daysLeftBlank: readonly CivilDate[]
}

/** @throws {AppError} `cancelled` where the person stopped it. */
export function goOn({ isStopped }: Pick<ContentRequest, 'isStopped'>): void {
  if (isStopped()) throw new AppError('cancelled')
}

/**
 * Reads every day once, to know what there is.
 * @throws {AppError} `cancelled`, here and whenever days are read later.
 */
export function surveyExport(journal: Journal, request: ContentRequest): ExportContent {
  const { format, span, onProgress } = request
  const { first, last } = span ?? EVER
  const days = [...journal.days.savedMoments().keys()].filter((day) => day >= first && day <= last)
  const total = days.length * passesOf(format)
  let done = 0
  const told = (entry: DayEntry): DayEntry => {
    goOn(request)
    done += 1
    if (done % TELL_EVERY_DAYS === 0) onProgress(done, total)
    return entry
  }
  function* everyDay(): Generator<DayEntry> {
    for (let from = 0; from < days.length; from += CHUNK_DAYS) {
      const chunk = days.slice(from, from + CHUNK_DAYS)
      const [start, end] = [chunk[0], chunk.at(-1)]
      if (start === undefined || end === undefined) return
      for (const entry of journal.days.read(start, end)) yield told(entry)
    }
  }
  const { counts, pictures } = countAll(journal, everyDay())
  return {
    counts: { ...counts, pictures: format === 'csv' ? 0 : pictures.length },
    days,
    dayOf: (day) => journal.days.read(day, day).map(told),
    everyDay,
    trackers: new Map(journal.trackers.list().map((tracker) => [tracker.id, tracker])),
    pictures,
    daysLeftBlank: [...journal.history.leftDays(first, last)].sort(),
  }
}

/** How often each day is read: once to count, once for each table, once for its page, once for the whole. */
function passesOf(format: ExportFormat): number {
  const parts = [
    holdsFormat(format, 'markdown') ? 1 : 0,
    holdsFormat(format, 'csv') ? DAY_TABLES.length : 0,
    holdsFormat(format, 'json') ? 1 : 0,
  ]
  return parts.reduce((sum, part) => sum + part, 1)
}

function countAll(
  journal: Journal,
  entries: Iterable<DayEntry>,
): { counts: ExportCounts; pictures: readonly ExportedPicture[] } {
  let counts = NOTHING_EXPORTED
  const named = new Set<string>()
  for (const entry of entries) {
    counts = withDay(counts, entry)
    for (const { text } of entry.evening.reflections) for (const id of picturesIn(text)) named.add(id)
  }
  const pictures = [...named].flatMap((id) => {
    const outline = journal.pictures.outline(id)
    return outline === null ? [] : [{ id, ...outline, file: pictureFile(id, outline.mime) }]
  })
  return { counts, pictures }
}
