import type { KeyboardEvent } from 'react'
import { plain } from '../../shared/language/numbers.ts'
import { classNames } from './classNames.ts'
import type { FieldText } from './Field.tsx'
import { GroupField } from './GroupField.tsx'
import styles from './Scale.module.css'
import { ScaleSteps } from './ScaleSteps.tsx'
import { scaleSteps } from './scaleKeys.ts'
import { signed } from './signed.ts'
import { useScaleKeys } from './useScaleKeys.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** The key that says "not tonight" to an empty scale, and takes it back. */
const LEAVE_OUT = 'n'

export interface ScaleProps extends FieldText {
  value: number | null
  onChange: (next: number | null) => void
  /** Inclusive ends, and the distance of the steps (1 unless told). */
  min: number
  max: number
  step?: number
  /** The ends in words: "very low", "very high". */
  lowWord: string
  highWord: string
  /** A word for a step: shown beside the label once chosen, and spoken with the step. */
  wordFor?: ((value: number) => string | undefined) | undefined
  /** Whether it is left out on purpose, and how to say so or take it back; without it that cannot be said. */
  leftOut?: { value: boolean; onChange: (next: boolean) => void } | undefined
  /** Label beside the scale where there is room: for lists of scales. */
  aligned?: boolean
}

/**
 * A rating by steps, or null. Nothing is chosen beforehand; a digit chooses, Backspace or a second press clears.
 * A value between the steps, as an import may bring, is kept and shown in words.
 */
export function Scale(props: ScaleProps) {
  const { label, hint, error, value, onChange, min, max, step = 1, lowWord, highWord, wordFor } = props
  const steps = scaleSteps(min, max, step)
  const { inputs, onKeyDown } = useScaleKeys({ value, onChange, steps })
  const print = (at: number) => (min < 0 ? signed(at) : plain(at))
  const speak = (at: number) => {
    const word = wordFor?.(at) ?? (at === min ? lowWord : at === max ? highWord : undefined)
    return word === undefined ? print(at) : `${print(at)}, ${word}`
  }
  const clear = () => {
    onChange(null)
    inputs.current.get(steps.at(0) ?? min)?.focus()
  }
  const offStep = value !== null && !steps.includes(value)
  const left = value === null ? props.leftOut : undefined
  const press = (event: KeyboardEvent) => {
    if (event.key !== LEAVE_OUT || event.ctrlKey || event.metaKey || event.altKey) return onKeyDown(event)
    left?.onChange(!left.value)
  }
  return (
    <GroupField
      {...{ label, hint, error }}
      onKeyDown={press}
      role="radiogroup"
      aligned={props.aligned ?? false}
    >
      <div className={cx('line', props.aligned && 'beside')}>
        <ScaleSteps {...{ steps, value, onChange, print, speak, inputs }} />
        <div className={cx('ends')}>
          <span className={cx('lowWord')} aria-hidden="true">
            {lowWord}
          </span>
          {value !== null && (
            <span className={cx('chosenWord')}>
              <span>{offStep ? words.scaleOffStep(print(value)) : wordFor?.(value)}</span>
              <button
                type="button"
                className={cx('clear', offStep && 'always')}
                tabIndex={-1}
                aria-label={words.clearOf(label)}
                onClick={clear}
              >
                {words.clear}
              </button>
            </span>
          )}
          {left && (
            <span className={cx('chosenWord')}>
              <span role="status">{left.value && words.leftOut}</span>
              <button
                type="button"
                className={cx('clear', left.value && 'always')}
                tabIndex={-1}
                aria-label={left.value ? words.askAgainOf(label) : words.leaveOutOf(label)}
                onClick={() => left.onChange(!left.value)}
              >
                {left.value ? words.undo : words.leftOut}
              </button>
            </span>
          )}
          <span className={cx('highWord', left?.value && 'away')} aria-hidden="true">
            {highWord}
          </span>
        </div>
      </div>
    </GroupField>
  )
}
