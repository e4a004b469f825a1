import { classNames } from '../ui/classNames.ts'
import type { SideFigure } from './data.ts'
import styles from './SideFigures.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** A few figures in words, each with its name and, where it cannot be said, the reason. */
export function SideFigures({ figures }: { figures: readonly SideFigure[] }) {
  return (
    <dl className={cx('figures')}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={cx('figure')}>
          <dt className={cx('label')}>{label}</dt>
          <dd className={cx('value', value === null && 'unknown')}>{value ?? words.unknown}</dd>
          {note && <dd className={cx('note')}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
