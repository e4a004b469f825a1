import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Table.module.css'
import { TableFrame } from './TableFrame.tsx'

const cx = classNames(styles)

export interface TableColumn<Row> {
  label: string
  /** Written behind the label: "min", "AU". */
  unit?: string
  /** Figures: set to the end of the column, with even digits. */
  numeric?: boolean
  cell: (row: Row) => ReactNode
}

interface TableProps<Row> {
  /** Says what the table holds; spoken even when it is not drawn. */
  caption: string
  captionHidden?: boolean
  /** The first column names the row. */
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
  /** In place of the rows when there are none. */
  empty?: ReactNode
}

/** A plain table. It scrolls sideways by itself where it does not fit, and then takes the keyboard. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, empty }: TableProps<Row>) {
  return (
    <TableFrame label={caption}>
      <table className={cx('table')}>
        <caption className={captionHidden ? 'visually-hidden' : cx('caption')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={cx(column.numeric && 'numeric')}>
                {column.label}
                {column.unit && <span className={cx('unit')}> ({column.unit})</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>{columns.map((column, at) => cellOf(column, row, at === 0))}</tr>
          ))}
          {rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </TableFrame>
  )
}

function cellOf<Row>(column: TableColumn<Row>, row: Row, names: boolean) {
  const Tag = names ? 'th' : 'td'
  return (
    <Tag key={column.label} scope={names ? 'row' : undefined} className={cx(column.numeric && 'numeric')}>
      {column.cell(row)}
    </Tag>
  )
}
