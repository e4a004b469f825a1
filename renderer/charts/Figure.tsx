import type { ReactNode } from 'react'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Table, type TableColumn } from '../ui/Table.tsx'
import styles from './Figure.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** What every figure says in words. */
export interface FigureText {
  title: string
  /** One sentence that says what the figure shows. */
  sentence: ReactNode
  /** How many values it rests on: "6 of 7 nights". */
  n: string
}

interface FigureProps<Row> extends FigureText {
  children: ReactNode
  /** What the marks stand for: {@link Key}s. */
  legend?: ReactNode
  /** Figures in words beside the title, such as a total. */
  beside?: ReactNode
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
}

/** The frame of every chart: title, sentence, drawing, count, and the same values as a table. */
export function Figure<Row>(props: FigureProps<Row>) {
  const { title, sentence, n, children, legend, beside, columns, rows, rowKey } = props
  return (
    <figure className={cx('figure')}>
      <figcaption className={cx('caption')}>
        <Heading>{title}</Heading>
        <p className={cx('sentence')}>{sentence}</p>
      </figcaption>
      {beside}
      {children}
      <div className={cx('foot')}>
        {legend && <ul className={cx('legend')}>{legend}</ul>}
        <span className={cx('n')}>{n}</span>
      </div>
      <Disclosure label={words.showTable}>
        <Table caption={title} captionHidden columns={columns} rows={rows} rowKey={rowKey} />
      </Disclosure>
    </figure>
  )
}
