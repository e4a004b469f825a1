import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { DAY_BOUNDS } from '../../shared/calendar/schemas.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import type { ExportFormat } from '../../shared/transfer/export/exportFormats.ts'
import { words } from './words.ts'

const { problems: say } = words.export

/** What is chosen on the page; a day as it was typed, null = empty. */
export interface ExportChoice {
  readonly format: ExportFormat
  readonly days: 'all' | 'some'
  readonly first: string | null
  readonly last: string | null
}

export const WHOLE_JOURNAL: ExportChoice = { format: 'everything', days: 'all', first: null, last: null }

export type ExportRequest = Input<'export.run'>

/** What is wrong, by field. */
export type DayProblems = { readonly [End in 'first' | 'last']?: string }

export type ChoiceReading =
  | { readonly ok: true; readonly request: ExportRequest }
  | { readonly ok: false; readonly problems: DayProblems }

/** The message for a choice, or what is wrong with its days. */
export async function requestOf(
  { format, days, ...typed }: ExportChoice,
  today: CivilDate,
): Promise<ChoiceReading> {
  if (days === 'all') return { ok: true, request: { format, span: null } }
  const [first, last] = [await readEnd(typed.first, today), await readEnd(typed.last, today)]
  if ('problem' in first) return { ok: false, problems: { first: first.problem } }
  if ('problem' in last) return { ok: false, problems: { last: last.problem } }
  if (first.day > last.day) return { ok: false, problems: { last: say.order } }
  return { ok: true, request: { format, span: { first: first.day, last: last.day } } }
}

/** A day as people write it: by date or in words. Figures that can be read twice are asked for again. */
async function readEnd(
  typed: string | null,
  today: CivilDate,
): Promise<{ readonly day: CivilDate } | { readonly problem: string }> {
  // Read from the disk when it is first needed, so that the app starts without it.
  const { readDayInWords } = await import('../../shared/calendar/readDayInWords.ts')
  const reading = readDayInWords(typed ?? '', today)
  if (reading.kind === 'none') return { problem: say.notADay }
  if (reading.kind === 'future') return { problem: say.future }
  const [day, ...others] = reading.days
  if (day < DAY_BOUNDS.first) return { problem: say.notADay }
  return others.length === 0 ? { day } : { problem: say.twoReadings }
}
