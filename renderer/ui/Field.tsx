import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'
import { Icon } from './icons.tsx'
import { LeaveOut, type LeftOut } from './LeaveOut.tsx'

const cx = classNames(styles)

/** The words around every field. */
export interface FieldText {
  label: string
  /** Stays visible: what to write, in which unit. */
  hint?: ReactNode
  /** What is wrong and what to do, in a sentence; null or undefined when all is well. */
  error?: string | null | undefined
  /** Of an empty field: whether it is left out on purpose. Undefined where it is filled, or where that cannot be said. */
  leftOut?: LeftOut | undefined
}

/** What a control needs to be tied to its label, hint and error. */
export interface ControlLinks {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps extends FieldText {
  children: (links: ControlLinks) => ReactNode
  /** Keeps the place of one line for the error, so that nothing moves when it appears. */
  steady?: boolean
}

/** Label, control, hint and error of a single control, tied together for screen readers. */
export function Field(props: FieldProps) {
  const { label, hint, error, leftOut, steady = false, children } = props
  const id = useId()
  return (
    <div className={cx('field')} data-field>
      <div className={cx('head')}>
        <label className={cx('label')} htmlFor={id}>
          {label}
        </label>
        {leftOut && !steady && <LeaveOut label={label} {...leftOut} />}
      </div>
      {children({ id, ...describe(id, hint, error) })}
      <FieldNotes id={id} hint={hint} error={error} steady={steady} />
      {leftOut && steady && <LeaveOut label={label} {...leftOut} below={!hint} />}
    </div>
  )
}

/** `aria-describedby` and `aria-invalid` for a control whose notes are drawn by {@link FieldNotes}. */
export function describe(id: string, hint: ReactNode, error: string | null | undefined) {
  const parts = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter((part) => part !== '')
  const invalid: true | undefined = error ? true : undefined
  return { 'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined, 'aria-invalid': invalid }
}

interface FieldNotesProps extends Pick<FieldText, 'hint' | 'error'> {
  id: string
  steady?: boolean
}

/**
 * The error above the hint, or, where nothing may move, in its place. The error's element is always there, so that a
 * new one is announced politely.
 */
export function FieldNotes({ id, hint, error, steady = false }: FieldNotesProps) {
  const kept = steady && !hint
  return (
    <>
      <p
        id={`${id}-error`}
        className={cx(error ? 'error' : !kept && 'noError', kept && 'kept')}
        aria-live="polite"
      >
        {error && (
          <>
            <Icon name="problem" size={16} />
            <span>{error}</span>
          </>
        )}
      </p>
      {hint && (
        <p id={`${id}-hint`} className={steady && error ? 'visually-hidden' : cx('hint')}>
          {hint}
        </p>
      )}
    </>
  )
}
