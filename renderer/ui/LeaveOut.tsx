import { createContext, useContext } from 'react'
import { classNames } from './classNames.ts'
import styles from './LeaveOut.module.css'
import quiet from './quiet.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** Which day is written: the evening that is, or one that is past, to which no word of tonight fits. */
export const LeaveOutDay = createContext<'tonight' | 'past'>('tonight')

/** The words for what is left out on purpose, on the day that is written. */
export function useLeaveOutWords() {
  return words.leaveOut[useContext(LeaveOutDay)]
}

/** Whether an empty field is left out on purpose, and how to say so or take it back. */
export interface LeftOut {
  value: boolean
  onChange: (next: boolean) => void
}

interface LeaveOutProps extends LeftOut {
  label: string
  /** Lies in the gap below the field, so that nothing moves when it appears. */
  below?: boolean
}

/**
 * The word that an empty field is left out on purpose, and the quiet way to say so: in sight while the field is
 * pointed at or has the focus. Whoever hears keys for the page presses it by its mark.
 */
export function LeaveOut({ label, value, onChange, below = false }: LeaveOutProps) {
  const say = useLeaveOutWords()
  return (
    <span className={cx('leaveOut', value && 'said', below && 'below')} data-leave-out>
      <span role="status">{value && say.said}</span>
      <button type="button" className={quiet['button']} tabIndex={-1} onClick={() => onChange(!value)}>
        <span aria-hidden="true">{value ? words.undo : say.offer}</span>
        <span className="visually-hidden">{value ? say.undo(label) : say.doIt(label)}</span>
      </button>
    </span>
  )
}
