import { classNames } from '../ui/classNames.ts'
import { Added, ChangedText, Removed, WrittenText } from './ChangedText.tsx'
import styles from './Changes.module.css'
import type { DifferenceLine } from './differenceWords.ts'
import { words } from './words.ts'

const cx = classNames(styles)

type Change = 'added' | 'removed' | 'changed'

const changeOf = ({ before, after }: DifferenceLine): Change =>
  before === null ? 'added' : after === null ? 'removed' : 'changed'

interface ChangeListProps {
  /** Says between which versions. */
  label: string
  lines: readonly DifferenceLine[]
}

/** What changed from one version to a later one, field by field: in words, never by colour alone. */
export function ChangeList({ label, lines }: ChangeListProps) {
  return (
    <ul className={cx('changes')} aria-label={label}>
      {lines.map((line) => (
        <li key={line.key} className={cx('change')}>
          <p className={cx('place')}>
            <span className={cx('label')}>{line.label}</span>{' '}
            <span className={cx('kind')}>{words.changes[changeOf(line)]}</span>
          </p>
          <div className={cx('text')} dir="auto">
            <Content {...line} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Content({ before, after, isText }: DifferenceLine) {
  if (before !== null && after !== null && isText) return <ChangedText before={before} after={after} />
  const removed = before !== null && (
    <Removed>
      <WrittenText text={before} />
    </Removed>
  )
  const added = after !== null && (
    <Added>
      <WrittenText text={after} />
    </Added>
  )
  return (
    <>
      {removed}
      {removed && added && <span aria-hidden="true"> → </span>}
      {added}
    </>
  )
}
