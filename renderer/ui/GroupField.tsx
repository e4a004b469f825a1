import { type KeyboardEventHandler, type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import { describe, FieldNotes, type FieldText } from './Field.tsx'
import styles from './GroupField.module.css'

const cx = classNames(styles)

interface GroupFieldProps extends FieldText {
  role: 'radiogroup' | 'group'
  children: ReactNode
  /** Puts the label beside the control where there is room: for lists of scales. */
  aligned?: boolean
  onKeyDown?: KeyboardEventHandler<HTMLElement>
}

/** Label, hint and error around a group of controls that answer one question. */
export function GroupField({ label, hint, error, role, children, aligned, onKeyDown }: GroupFieldProps) {
  const id = useId()
  const links = describe(id, hint, error)
  return (
    <div className={cx(aligned && 'container')}>
      <fieldset
        role={role}
        className={cx('group', aligned && 'aligned')}
        aria-labelledby={`${id}-label`}
        aria-describedby={links['aria-describedby']}
        aria-invalid={role === 'radiogroup' ? links['aria-invalid'] : undefined}
        onKeyDown={onKeyDown}
        data-field
      >
        <span id={`${id}-label`} className={cx('label')}>
          {label}
        </span>
        <div className={cx('body')}>
          {children}
          <FieldNotes id={id} hint={hint} error={error} />
        </div>
      </fieldset>
    </div>
  )
}
