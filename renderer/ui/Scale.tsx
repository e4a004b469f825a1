import { plain } from '../../shared/language/numbers.ts'
import { classNames } from './classNames.ts'
import type { FieldText } from './Field.tsx'
import { GroupField } from './GroupField.tsx'
import { LeaveOut } from './LeaveOut.tsx'
import quiet from './quiet.module.css'
import styles from './Scale.module.css'
import { ScaleSteps } from './ScaleSteps.tsx'
import { scaleSteps } from './scaleKeys.ts'
import { signed } from './signed.ts'
import { useScaleKeys } from './useScaleKeys.ts'
import { words } from './words.ts'

const cx = classNames(styles)

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
  const chosenWord = value === null ? null : offStep ? words.scaleOffStep(print(value)) : wordFor?.(value)
  return (
    <GroupField
      {...{ label, hint, error }}
      onKeyDown={onKeyDown}
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
            <span className={cx('chosenWord', chosenWord !== undefined && 'inSight')}>
              <span>{chosenWord}</span>
              <button
                type="button"
                className={`${quiet['button']} ${cx('clear', offStep && 'always')}`}
                tabIndex={-1}
                aria-label={words.clearOf(label)}
                onClick={clear}
              >
                {words.clear}
              </button>
            </span>
          )}
          {left && (
            <span className={cx('chosenWord', left.value && 'inSight')}>
              <LeaveOut label={label} {...left} />
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
