import { type ClockTime, parseClockTime } from '../../shared/calendar/clockTime.ts'
import { ClockTimeField } from '../ui/ClockTimeField.tsx'

interface ClockFieldProps {
  label: string
  value: ClockTime | null
  onChange: (next: ClockTime | null) => void
  typed: string | null
  onTyped: (raw: string | null) => void
  ghost?: ClockTime | null
  inputRef?: (input: HTMLInputElement | null) => void
}

/** A clock time of the draft. */
export function ClockField({ onChange, ...rest }: ClockFieldProps) {
  return (
    <ClockTimeField {...rest} onChange={(next) => onChange(next === null ? null : parseClockTime(next))} />
  )
}
