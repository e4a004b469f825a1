import { type ReactNode, useId } from 'react'
import { classNames } from '../ui/classNames.ts'
import styles from './Evening.module.css'

const cx = classNames(styles)

/** Figures that belong together, beside their name where there is room. */
export function FieldRow({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    <div className={cx('rowFrame')}>
      <fieldset className={cx('row')} aria-labelledby={id}>
        <span id={id} className={cx('rowLabel')}>
          {label}
        </span>
        <div className={cx('figures')}>{children}</div>
      </fieldset>
    </div>
  )
}
