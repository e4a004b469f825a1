/** A cell: a text, a number as it is, a yes or no as 1 or 0, or nothing where nothing is recorded. */
export type CsvCell = string | number | boolean | null

/** RFC 4180 ends a line with these two. */
const LINE_END = '\r\n'

/** Tells programs that guess, Excel above all, that what follows is UTF-8. */
export const CSV_START = '\uFEFF'

/**
 * What a spreadsheet may take for a formula, which can call programs and send what is in other cells: its first
 * sign, as OWASP lists them, the wide forms included, behind any number of the apostrophes that are put in front.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * The text with an apostrophe in front of it where it would otherwise be taken for a formula. A text that already
 * begins so gets one too, so that taking one away always leads back: "- milk" is "'- milk", "'-" is "''-".
 */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** What `guardFormula` was given. */
export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell

/** Numbers stay numbers, also below zero: what a person cannot type is no formula. */
function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if (typeof cell === 'number') return String(cell)
  const text = guardFormula(cell)
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of a table after RFC 4180. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}${LINE_END}`
