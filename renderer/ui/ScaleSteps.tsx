import { type RefObject, useId } from 'react'
import { classNames } from './classNames.ts'
import styles from './Scale.module.css'

const cx = classNames(styles)

interface ScaleStepsProps {
  steps: readonly number[]
  value: number | null
  onChange: (next: number | null) => void
  /** The number as drawn, and as spoken with its word. */
  print: (step: number) => string
  speak: (step: number) => string
  inputs: RefObject<Map<number, HTMLInputElement>>
}

/** The row of steps. Native radio buttons lie under it, so that every screen reader knows what it is. */
export function ScaleSteps({ steps, value, onChange, print, speak, inputs }: ScaleStepsProps) {
  const name = useId()
  const origin = steps.includes(0) ? 0 : (steps.at(0) ?? 0)
  const filled = (step: number) =>
    value !== null && (value >= origin ? step >= origin && step < value : step <= origin && step > value)
  return (
    <div className={cx('steps')}>
      {steps.map((step) => (
        <label key={step} className={cx('step', filled(step) && 'filled', step === value && 'chosen')}>
          <input
            ref={(input) => {
              if (input) inputs.current.set(step, input)
            }}
            type="radio"
            className="visually-hidden"
            name={name}
            checked={step === value}
            aria-label={speak(step)}
            onChange={() => onChange(step)}
            onClick={() => step === value && onChange(null)}
          />
          <span className="tabular" aria-hidden="true">
            {print(step)}
          </span>
        </label>
      ))}
    </div>
  )
}
