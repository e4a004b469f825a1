import { civilDateSchema } from '../../shared/calendar/schemas.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import type { ExportFormat } from '../../shared/transfer/export/exportFormats.ts'
import { words } from './words.ts'

const { problems: say } = words.export

/** What is chosen on the page; a day as its field has it, null = empty. */
export interface ExportChoice {
  readonly format: ExportFormat
  readonly days: 'all' | 'some'
  readonly first: string | null
  readonly last: string | null
}

export const WHOLE_JOURNAL: ExportChoice = { format: 'everything', days: 'all', first: null, last: null }

export type ChoiceReading =
  | { readonly ok: true; readonly request: Input<'export.run'> }
  | { readonly ok: false; readonly problem: string }

/** The message for a choice, or what is wrong with its days. */
export function requestOf({ format, days, ...ends }: ExportChoice): ChoiceReading {
  if (days === 'all') return { ok: true, request: { format, span: null } }
  const [first, last] = [civilDateSchema.safeParse(ends.first), civilDateSchema.safeParse(ends.last)]
  if (!(first.success && last.success)) return { ok: false, problem: say.bothDays }
  if (first.data > last.data) return { ok: false, problem: say.order }
  return { ok: true, request: { format, span: { first: first.data, last: last.data } } }
}
