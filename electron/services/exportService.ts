import type { Input, Output } from '../../shared/ipc/contract.ts'
import { languageInForce } from '../../shared/language/languageInForce.ts'
import { type ExportSpan, exportFileName } from '../../shared/transfer/export/exportFormats.ts'
import type { JournalExports } from '../files/journalExports.ts'
import type { Clock } from './clock.ts'
import type { DayService } from './dayService.ts'
import type { FileTokens } from './fileTokens.ts'
import type { Dialogs, Emit } from './ports.ts'
import type { OpenSession, SessionService } from './sessionService.ts'

export interface ExportService {
  run(request: Input<'export.run'>): Promise<Output<'export.run'>>
  /** Stops what is under way. Resolves when nothing of it is left on disk. */
  stop(): Promise<void>
  /** @throws {AppError} `file-gone` for a token that is not known any more. */
  show(token: string): Promise<void>
}

export interface ExportParts {
  readonly session: Pick<SessionService, 'opened'>
  /** The file of an open journal, whose ever it is. */
  readonly fileOf: (session: OpenSession) => Promise<string>
  readonly days: Pick<DayService, 'today'>
  readonly exports: JournalExports
  readonly clock: Clock
  readonly dialogs: Dialogs
  readonly tokens: FileTokens
  readonly emit: Emit
}

export function createExportService(parts: ExportParts): ExportService {
  const { session, clock, dialogs, tokens, emit } = parts
  let underWay: { readonly ending: AbortController; readonly ended: Promise<unknown> } | null = null

  const stop = async (): Promise<void> => {
    underWay?.ending.abort()
    await underWay?.ended
  }

  const write = async (target: string, { format, span }: Input<'export.run'>, signal: AbortSignal) => {
    const open = session.opened()
    const { root } = open
    const journalFile = await parts.fileOf(open)
    return parts.exports.write({
      journalFile,
      root,
      target,
      format,
      span,
      signal,
      language: languageInForce(),
      now: clock.now(),
      onProgress: (done, total) => emit('progress', { task: 'export', done, total }),
    })
  }

  return {
    stop,
    run: async (request) => {
      if (!hasDays(session.opened(), request.span)) return { outcome: 'no-days' }
      const target = await dialogs.chooseExportFile(exportFileName(request.format, parts.days.today().today))
      if (target === null) return { outcome: 'closed' }
      await stop()
      const ending = new AbortController()
      const writing = write(target, request, ending.signal)
      emit('progress', { task: 'export', done: 0, total: null })
      const own = { ending, ended: writing.catch(() => undefined) }
      underWay = own
      try {
        const written = await writing
        return { outcome: 'written', token: tokens.remember([target]), ...written }
      } finally {
        if (underWay === own) underWay = null
      }
    },
    show: (token) => dialogs.showFile(tokens.pathOf(token)),
  }
}

function hasDays({ journal }: OpenSession, span: ExportSpan): boolean {
  if (span === null) return journal.days.count() > 0
  return journal.history.outlines(span.first, span.last).length > 0
}
