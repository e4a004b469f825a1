import { useId } from 'react'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import type { PracticeKind } from '../../shared/evening/stressPractice.ts'
import { breathingOf } from '../../shared/stress/pacing.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './Practice.module.css'
import { PACED_KINDS, TIMED_KINDS } from './practiceChoice.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface PracticeKindsProps {
  value: PracticeKind
  onChange: (kind: PracticeKind) => void
}

/** What can be practised: three ways to breathe as cards with their pattern, and the rest by name. */
export function PracticeKinds({ value, onChange }: PracticeKindsProps) {
  const name = useId()
  const group = (label: string, kinds: readonly PracticeKind[], look: 'cards' | 'chips') => (
    <fieldset className={cx('kinds')} aria-labelledby={`${name}-${look}`}>
      <span id={`${name}-${look}`} className={cx('kindsLabel')}>
        {label}
      </span>
      <div className={cx(look)}>
        {kinds.map((kind) => {
          const breathing = breathingOf(kind)
          return (
            <label key={kind} className={cx('kind', look === 'chips' && 'chip', kind === value && 'chosen')}>
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                checked={kind === value}
                onChange={() => onChange(kind)}
              />
              <span className={cx('kindName')}>{PRACTICE_NAMES[kind]}</span>
              {breathing && <span className={cx('pattern')}>{words.pattern[breathing]}</span>}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
  return (
    <>
      {group(words.paced, PACED_KINDS, 'cards')}
      {group(words.timed, TIMED_KINDS, 'chips')}
    </>
  )
}
