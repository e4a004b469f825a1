import type { Difference } from '../../shared/evening/differences.ts'
import { classNames } from '../ui/classNames.ts'
import { Table } from '../ui/Table.tsx'
import { WrittenText } from './ChangedText.tsx'
import { type DifferenceLine, differenceLines } from './differenceWords.ts'
import styles from './Evening.module.css'
import { useTrackers } from './useTrackers.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface DifferenceTableProps {
  caption: string
  differences: readonly Difference[]
  /** The two versions by name; without `before`, only the newer one is shown. */
  before?: string
  after: string
  /** Said when there is nothing to list. */
  none: string
}

/** Two versions of an evening field by field, or everything that one of them holds. */
export function DifferenceTable({ caption, differences, before, after, none }: DifferenceTableProps) {
  const trackers = useTrackers()
  if (differences.length === 0) return <p>{none}</p>
  const side = (label: string, of: 'before' | 'after') => ({
    label,
    cell: (line: DifferenceLine) => (
      <div className={cx('versionText')} dir="auto">
        {line[of] === null ? words.nothing : <WrittenText text={line[of]} />}
      </div>
    ),
  })
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: words.field, cell: ({ label }: DifferenceLine) => label },
        ...(before === undefined ? [] : [side(before, 'before')]),
        side(after, 'after'),
      ]}
      rows={differenceLines(differences, trackers)}
      rowKey={({ key }) => key}
    />
  )
}
