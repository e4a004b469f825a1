import { type ReactNode, useId } from 'react'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import styles from './ProgressBar.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface ProgressBarProps {
  label: string
  /** Share done, 0 to 1; null = the length is not known. */
  value: number | null
  /** Where it stands: "1,204 of 7,305 days". */
  detail?: ReactNode
  onCancel?: (() => void) | undefined
  cancelLabel?: string
}

/** For anything longer than a second. */
export function ProgressBar({ label, value, detail, onCancel, cancelLabel }: ProgressBarProps) {
  const id = useId()
  const share = value === null ? null : Math.min(1, Math.max(0, value))
  return (
    <div className={cx('progress')}>
      <div className={cx('line')}>
        <span id={id} className={cx('label')}>
          {label}
        </span>
        <span className="tabular">{detail ?? (share !== null && words.percent(share))}</span>
      </div>
      <div className={cx('row')}>
        <div
          role="progressbar"
          className={cx('track')}
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        >
          <div
            className={cx('fill', share === null && 'unknown')}
            style={share === null ? undefined : { inlineSize: `${share * 100}%` }}
          />
        </div>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {cancelLabel ?? words.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
