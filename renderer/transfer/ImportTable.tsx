import type { ImportCounts } from '../../shared/ipc/contract/import.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { IMPORT_KIND_WORDS } from '../../shared/transfer/words.ts'
import { classNames } from '../ui/classNames.ts'
import { Table, type TableColumn } from '../ui/Table.tsx'
import styles from './ImportTable.module.css'
import { leftOutCount, spanWords } from './importWords.ts'
import { words } from './words.ts'

const cx = classNames(styles)
const { preview: say } = words

const figure = (count: number): string => decimal(count, 0)

const COLUMNS: readonly TableColumn<ImportCounts>[] = [
  {
    label: say.file,
    cell: ({ name, kind }) => (
      <span className={cx('file')}>
        <span>{name}</span>
        <span className={cx('kind')}>{IMPORT_KIND_WORDS[kind]}</span>
      </span>
    ),
  },
  { label: say.span, cell: spanWords },
  { label: say.fresh, numeric: true, cell: ({ fresh }) => figure(fresh) },
  { label: say.known, numeric: true, cell: ({ known }) => figure(known) },
  { label: say.keptYours, numeric: true, cell: ({ keptYours }) => figure(keptYours) },
  { label: say.leftOut, numeric: true, cell: (file) => figure(leftOutCount(file)) },
]

/** Each file with its counts. */
export function ImportTable({ files }: { files: readonly ImportCounts[] }) {
  return (
    <Table
      caption={say.caption}
      captionHidden
      columns={COLUMNS}
      rows={files}
      rowKey={({ name }, index) => `${index}/${name}`}
    />
  )
}
