import type { BreathPhase } from '../../shared/stress/pacing.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './Practice.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface BreathBarProps {
  phases: readonly BreathPhase[]
  /** Index of the phase of now. */
  now: number
  word: string
  count: string
}

/** The same breath without motion: its phases beside each other, the one of now marked, its seconds counted. */
export function BreathBar({ phases, now, word, count }: BreathBarProps) {
  return (
    <div className={cx('barBreath')}>
      <p className={cx('barNow')}>
        <span className={cx('word')}>{word}</span>
        <span className={cx('count', 'tabular')}>{count}</span>
      </p>
      <ol className={cx('bar')} aria-label={words.breath}>
        {phases.map(({ name, seconds }, index) => (
          <li
            key={name}
            className={cx('segment', index === now && 'now')}
            aria-current={index === now ? 'step' : undefined}
            style={{ flexGrow: seconds }}
          >
            {words.phasesInBrief[name]}
          </li>
        ))}
      </ol>
    </div>
  )
}
