import type { CivilDate } from '../../calendar/civilDate.ts'

/** What an export can hold: all three, or one of them. */
export const EXPORT_FORMATS = ['everything', 'markdown', 'csv', 'json'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Whether an export of this format holds the other. */
export const holdsFormat = (format: ExportFormat, part: Exclude<ExportFormat, 'everything'>): boolean =>
  format === 'everything' || format === part

/** A span of days, both ends included; null = every day. */
export type ExportSpan = { readonly first: CivilDate; readonly last: CivilDate } | null

/** The name that is proposed for the archive. It says nothing of what is in it. */
export const exportFileName = (format: ExportFormat, day: CivilDate): string =>
  `evenkeel-${format === 'everything' ? 'export' : format}-${day}.zip`
