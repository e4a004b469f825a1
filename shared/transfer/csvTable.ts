/** A CSV file whose columns are found by their names. */
export interface CsvTable {
  rows: readonly (readonly string[])[]
  /** The trimmed cell under a name; empty when the row is too short or the column is absent. */
  cell: (row: readonly string[], name: string) => string
}

const columnName = (text: string): string => text.replace('\uFEFF', '').trim().toLowerCase()

/** Takes the first row for the header. Rows in which nothing is written are left out. */
export function csvTable(rows: readonly (readonly string[])[]): CsvTable {
  const columns = new Map((rows[0] ?? []).map((name, index) => [columnName(name), index]))
  return {
    rows: rows.slice(1).filter((row) => row.some((cell) => cell.trim() !== '')),
    cell: (row, name) => {
      const index = columns.get(name)
      return index === undefined ? '' : (row[index] ?? '').trim()
    },
  }
}

/** The number in a cell: null when the cell is empty, 'unreadable' when it holds something else. */
export function readCellNumber(cell: string): number | null | 'unreadable' {
  if (cell === '') return null
  return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(cell) ? Number(cell) : 'unreadable'
}
