import { readMinutes } from './readMinutes.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'
import { type TypedProps, useTypedValue } from './useTypedValue.ts'
import { words } from './words.ts'

interface MinutesFieldProps extends TypedInputProps, TypedProps<number> {
  /** Least and most minutes, inclusive; 0 to 1440 unless told. */
  min?: number
  max?: number
  placeholder?: string
}

/** A duration in whole minutes, or null. Arrow up and down move by 5, with Shift by 30. */
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
  const step = (direction: 1 | -1, coarse: boolean) => {
    const next = (field.current ?? 0) + direction * (coarse ? 30 : 5)
    field.put(Math.min(max, Math.max(min, next)))
  }
  const minutes = field.current
  const long = minutes !== null && minutes >= 60 && field.text === String(minutes)
  return (
    <TypedInput
      {...rest}
      field={field}
      inputMode="numeric"
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
