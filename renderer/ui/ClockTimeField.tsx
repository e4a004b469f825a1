import { type ClockTime, clockTimeAt, minutesOfDay, readClockTime } from '../../shared/calendar/clockTime.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'
import { type Read, type TypedProps, useTypedValue } from './useTypedValue.ts'
import { words } from './words.ts'

interface ClockTimeFieldProps extends TypedInputProps, TypedProps<ClockTime> {
  /** The usual time: shown where nothing is written and offered with one press, never stored unasked. */
  ghost?: ClockTime | null | undefined
}

/** The number of minutes after midnight at which the arrow keys begin where there is no usual time. */
const NOON = 720

function read(raw: string): Read<ClockTime> {
  const reading = readClockTime(raw)
  if (reading.ok) return reading
  if (reading.reason === 'empty') return { ok: true, value: null }
  return { ok: false, reason: words.clock[reading.reason] }
}

/**
 * A local clock time or null. Takes what people type ("2230", "10.30 pm"); arrow up and down move by 5 minutes,
 * with Shift by 30, and begin at the usual time in an empty field.
 */
export function ClockTimeField({ value, onChange, typed, onTyped, ghost, ...rest }: ClockTimeFieldProps) {
  const field = useTypedValue({ value, onChange, typed, onTyped }, { read, print: (time) => time })
  const step = (direction: 1 | -1, coarse: boolean) => {
    if (field.current === null) field.put(ghost ?? clockTimeAt(NOON))
    else field.put(clockTimeAt(minutesOfDay(field.current) + direction * (coarse ? 30 : 5)))
  }
  const offered = ghost && field.text === '' && !rest.disabled
  return (
    <TypedInput
      {...rest}
      field={field}
      inputMode="numeric"
      placeholder={ghost ?? undefined}
      onStep={step}
      offer={
        offered
          ? { label: words.takeUsual, name: words.takeUsualOf(ghost), take: () => field.put(ghost) }
          : null
      }
    />
  )
}
