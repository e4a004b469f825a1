import type { ReactNode } from 'react'
import { plain } from '../../shared/language/numbers.ts'
import { readNumber, stepNumber } from './readNumber.ts'
import type { Step } from './stepKeys.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'
import { type TypedProps, useTypedValue } from './useTypedValue.ts'

interface NumberFieldProps extends TypedInputProps, TypedProps<number> {
  /** Inclusive bounds; the same as the schema's. */
  min?: number
  max?: number
  /** 1 (whole numbers) unless told; 0.1 takes one decimal. */
  step?: number
  /** Written behind the number: "bpm", "ms", "g". */
  unit?: ReactNode
  placeholder?: string
}

/** A number or null. Arrow up and down move by one step, the page keys by ten; the wheel does nothing. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, typed, onTyped, min, max, step = 1, ...rest } = props
  const bounds = { min, max, step }
  const field = useTypedValue(
    { value, onChange, typed, onTyped },
    { read: (raw) => readNumber(raw, bounds), print: plain },
  )
  const move = ({ direction, size }: Step) => {
    const next = stepNumber(field.current ?? min ?? 0, direction * (size === 'coarse' ? 10 : 1), bounds)
    field.put(next)
    return plain(next)
  }
  return (
    <TypedInput
      {...rest}
      field={field}
      inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
      onStep={move}
    />
  )
}
