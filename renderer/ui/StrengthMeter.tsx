import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './StrengthMeter.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface StrengthMeterProps {
  /** 0 very weak to 4 strong; null = nothing to judge yet. */
  score: 0 | 1 | 2 | 3 | 4 | null
  /** What would make it stronger, or how long guessing would take. */
  hint?: ReactNode
}

/** How hard a passphrase is to guess, in a word; the bars only repeat it. */
export function StrengthMeter({ score, hint }: StrengthMeterProps) {
  const word = score === null ? words.strengthUnknown : (words.strength[score] ?? '')
  return (
    <div className={cx('strength')}>
      <div className={cx('line')}>
        <span>{words.strengthLabel}</span>
        <strong className={cx('word')}>{word}</strong>
      </div>
      <div className={cx('bars')} aria-hidden="true">
        {[0, 1, 2, 3, 4].map((step) => (
          <span key={step} className={cx('bar', score !== null && step <= score && level(score))} />
        ))}
      </div>
      <div className={cx('hint')} aria-live="polite">
        {hint}
      </div>
    </div>
  )
}

const level = (score: number): string => (score <= 1 ? 'weak' : score === 2 ? 'fair' : 'good')
