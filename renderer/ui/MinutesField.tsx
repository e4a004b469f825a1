import { readMinutes } from './readMinutes.ts'
import type { Step, StepSize } from './stepKeys.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'
import { type TypedProps, useTypedValue } from './useTypedValue.ts'
import { words } from './words.ts'

interface MinutesFieldProps extends TypedInputProps, TypedProps<number> {
  /** Least and most minutes, inclusive; 0 to 1440 unless told. */
  min?: number
  max?: number
  placeholder?: string
}

const MINUTES: Readonly<Record<StepSize, number>> = { fine: 1, usual: 5, coarse: 60 }

/**
 * A duration in whole minutes, or null: "7h40", "7:40", "1.5 h" or "460". Arrow up and down, and the wheel while the
 * field has the focus, move by 5, with Shift by 1, the page keys by 60.
 */
export function MinutesField({
  value,
  onChange,
  typed,
  onTyped,
  min = 0,
  max = 1440,
  ...rest
}: MinutesFieldProps) {
  const field = useTypedValue(
    { value, onChange, typed, onTyped },
    { read: (raw) => readMinutes(raw, { min, max }), print: String },
  )
  const step = ({ direction, size }: Step) => {
    const wanted = (field.current ?? 0) + direction * MINUTES[size]
    const next = Math.min(max, Math.max(min, wanted))
    field.put(next)
    return `${next} ${words.minutesUnit}`
  }
  const minutes = field.current
  const long = minutes !== null && minutes >= 60 && field.text === String(minutes)
  return (
    <TypedInput
      {...rest}
      field={field}
      inputMode="text"
      wheel
      onStep={step}
      unit={
        <>
          {words.minutesUnit}
          {long && <> · {words.hoursAndMinutes(Math.floor(minutes / 60), minutes % 60)}</>}
        </>
      }
    />
  )
}
