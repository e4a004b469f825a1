import { classNames } from '../ui/classNames.ts'
import styles from './RecoveryKeySheet.module.css'
import { groupsOf } from './recoveryKeyGroups.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** The recovery key as it is shown and printed: fourteen numbered groups, and what the key is for. */
export function RecoveryKeySheet({ recoveryKey }: { recoveryKey: string }) {
  return (
    <section className={cx('sheet')} aria-label={words.recoveryKey.sheetTitle} data-print="together">
      <p className={cx('title')}>{words.recoveryKey.sheetTitle}</p>
      <ol className={cx('groups')}>
        {groupsOf(recoveryKey).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is named by its place in the key
          <li key={index} className={cx('group')}>
            <span className={cx('number')} aria-hidden="true">
              {index + 1}
            </span>
            <span className={cx('characters')}>{group}</span>
          </li>
        ))}
      </ol>
      <p className={cx('hint')}>{words.recoveryKey.sheetHint}</p>
    </section>
  )
}
