import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { CSV_START, csvLine } from '../../shared/transfer/export/csvText.ts'
import { dayMarkdown, dayPage } from '../../shared/transfer/export/dayMarkdown.ts'
import type { ExportCounts } from '../../shared/transfer/export/exportCounts.ts'
import { holdsFormat } from '../../shared/transfer/export/exportFormats.ts'
import { DAY_TABLES, type ExportTable, TRACKER_TABLE } from '../../shared/transfer/export/exportTables.ts'
import {
  type ExportHead,
  JOURNAL_EXPORT_FORMAT,
  JOURNAL_EXPORT_VERSION,
  journalJson,
} from '../../shared/transfer/export/journalExport.ts'
import { journalExportJsonSchema } from '../../shared/transfer/export/journalExportJsonSchema.ts'
import { words } from '../../shared/transfer/export/words.ts'
import type { Journal } from '../db/journal.ts'
import { asFileError } from '../fileErrors.ts'
import { type ContentRequest, type ExportContent, goOn, surveyExport } from './exportContent.ts'

export interface ArchiveRequest extends ContentRequest {
  readonly appVersion: string
  /** UTC milliseconds. */
  readonly now: number
}

/** One file of the archive: its name and its pieces, made when its turn comes. */
interface ArchiveFile {
  readonly name: string
  readonly pieces: () => Iterable<string | Uint8Array>
}

/**
 * Writes what a journal holds into a new archive, readable by its owner only, one day in memory at a time.
 *
 * @throws {AppError} `cancelled`, `disk-full`, `no-permission`; what was written by then is for the caller to remove.
 */
export async function writeExportArchive(
  target: string,
  journal: Journal,
  request: ArchiveRequest,
): Promise<ExportCounts> {
  const content = surveyExport(journal, request)
  const zip = new ZipFile()
  const failed = new AbortController()
  const fail = (error: Error): void => failed.abort(error)
  zip.on('error', fail)
  const mtime = new Date(request.now)
  for (const { name, pieces } of filesOf(content, journal, request)) {
    zip.addReadStreamLazy(name, { mtime, mode: 0o100600 }, (take) => {
      const stream = Readable.from(piecesOf(pieces), { objectMode: false })
      // The archive does not listen for what goes wrong in a stream that it is given.
      stream.on('error', fail)
      take(null, stream)
    })
  }
  zip.end()
  try {
    const output = createWriteStream(target, { flags: 'wx', mode: 0o600 })
    await pipeline(zip.outputStream, output, { signal: failed.signal })
  } catch (error) {
    throw asFileError(failed.signal.aborted ? failed.signal.reason : error)
  }
  return content.counts
}

/** Begins when the first piece is asked for, so that what goes wrong at the beginning is the stream's failure too. */
function* piecesOf(pieces: ArchiveFile['pieces']): Generator<string | Uint8Array> {
  yield* pieces()
}

function* filesOf(content: ExportContent, journal: Journal, request: ArchiveRequest): Generator<ArchiveFile> {
  const { format, now } = request
  yield { name: 'README.txt', pieces: () => [words.guide(new Date(now).toISOString())] }
  if (holdsFormat(format, 'markdown')) yield* pages(content)
  if (holdsFormat(format, 'csv')) yield* tables(content)
  if (holdsFormat(format, 'json')) yield* jsonFiles(content, journal, request)
  if (format === 'csv') return
  for (const { id, file } of content.pictures) {
    yield {
      name: file,
      pieces: () => {
        goOn(request)
        const picture = journal.pictures.read(id)
        return picture === null ? [] : [picture.bytes]
      },
    }
  }
}

function* pages({ days, dayOf, trackers, pictures }: ExportContent): Generator<ArchiveFile> {
  const addresses = new Map(pictures.map(({ id, file }) => [id, `../../${file}`]))
  for (const day of days) {
    yield {
      name: dayPage(day),
      pieces: () => dayOf(day).map((entry) => dayMarkdown(entry, { trackers, pictures: addresses })),
    }
  }
}

function* tables(content: ExportContent): Generator<ArchiveFile> {
  const { trackers } = content
  for (const table of DAY_TABLES) yield { name: csvFile(table), pieces: () => tablePieces(table, content) }
  const { columns, row } = TRACKER_TABLE
  const lines = () => [
    CSV_START,
    csvLine(columns),
    ...[...trackers.values()].map((each) => csvLine(row(each))),
  ]
  yield { name: csvFile(TRACKER_TABLE), pieces: () => [lines().join('')] }
}

const csvFile = ({ name }: { readonly name: string }): string => `csv/${name}.csv`

function* tablePieces(
  { columns, rows }: ExportTable,
  { everyDay, trackers }: ExportContent,
): Generator<string> {
  yield `${CSV_START}${csvLine(columns)}`
  for (const entry of everyDay()) {
    const lines = rows(entry, trackers)
    if (lines.length > 0) yield lines.map(csvLine).join('')
  }
}

function* jsonFiles(
  { everyDay, trackers, pictures, daysLeftBlank }: ExportContent,
  journal: Journal,
  { span, appVersion, now }: ArchiveRequest,
): Generator<ArchiveFile> {
  const head = {
    format: JOURNAL_EXPORT_FORMAT,
    version: JOURNAL_EXPORT_VERSION,
    appVersion,
    exportedAt: now,
    span,
    settings: journal.settings.read(),
    trackers: [...trackers.values()].map(({ days: _days, ...tracker }) => tracker),
    daysLeftBlank: [...daysLeftBlank],
  } satisfies ExportHead
  yield { name: 'journal.json', pieces: () => journalJson(head, everyDay(), pictures) }
  yield { name: 'journal.schema.json', pieces: () => [journalExportJsonSchema()] }
}
