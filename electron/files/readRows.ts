import { parse } from 'csv-parse/sync'

/** Most rows that one file may have; far above any diary. */
const MOST_ROWS = 200_000

/** The cells of CSV text by row, quotes and line ends of every kind understood; null when it is no CSV. */
export function readRows(text: string): readonly (readonly string[])[] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, to: MOST_ROWS })
  } catch {
    // The library says with an exception that a quote never closes; the file then counts as unreadable.
    return null
  }
}
