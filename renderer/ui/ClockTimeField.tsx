import { useState } from 'react'
import { clockFormInForce, clockWords } from '../../shared/calendar/clockForm.ts'
import { type ClockTime, clockTimeAt, minutesOfDay, otherHalfOfDay } from '../../shared/calendar/clockTime.ts'
import { readClock } from './readClock.ts'
import type { Step, StepSize } from './stepKeys.ts'
import { type Offer, TypedInput, type TypedInputProps } from './TypedInput.tsx'
import { type TypedProps, useTypedValue } from './useTypedValue.ts'
import { words } from './words.ts'

interface ClockTimeFieldProps extends TypedInputProps, TypedProps<ClockTime> {
  /** The usual time: shown where nothing is written and offered with one press, never stored unasked. */
  ghost?: ClockTime | null | undefined
}

/** The number of minutes after midnight at which the arrow keys begin where there is no usual time. */
const NOON = 720

const MINUTES: Readonly<Record<StepSize, number>> = { fine: 1, usual: 5, coarse: 60 }

/**
 * A local clock time or null, shown in the form of clocks in force. Takes what people type ("2310", "11.10 p", "7"); a
 * text that may mean either half of the day is read as written, and the other half is offered. Arrow up and down, and
 * the wheel while the field has the focus, move by 5 minutes, with Shift by 1, the page keys by an hour; in an empty
 * field they begin at the usual time.
 */
export function ClockTimeField({ value, onChange, typed, onTyped, ghost, ...rest }: ClockTimeFieldProps) {
  const field = useTypedValue(
    { value, onChange, typed, onTyped },
    { read: readClock, print: (time) => clockWords(time) },
  )
  const [doubt, setDoubt] = useState<{ read: ClockTime; other: ClockTime } | null>(null)
  const commit = () => {
    const other = otherHalfOfDay(field.text, clockFormInForce() === '12')
    if (other !== null && field.current !== null && field.text !== shown(value)) {
      setDoubt({ read: field.current, other })
    }
    field.commit()
  }
  const step = ({ direction, size }: Step) => {
    const next =
      field.current === null
        ? (ghost ?? clockTimeAt(NOON))
        : clockTimeAt(minutesOfDay(field.current) + direction * MINUTES[size])
    field.put(next)
    return clockWords(next)
  }
  const inDoubt = doubt !== null && doubt.read === value && field.text === shown(value) ? doubt : null
  return (
    <TypedInput
      {...rest}
      field={{ ...field, commit }}
      inputMode={clockFormInForce() === '12' ? 'text' : 'numeric'}
      placeholder={shown(ghost ?? null) || undefined}
      wheel
      onStep={step}
      offer={rest.disabled ? null : offerOf(field, ghost, inDoubt)}
      told={inDoubt ? words.readAs(clockWords(inDoubt.read), clockWords(inDoubt.other)) : undefined}
    />
  )
}

const shown = (time: ClockTime | null): string => (time === null ? '' : clockWords(time))

/** The usual time in an empty field; behind a time that may be in the other half of the day, that one. */
function offerOf(
  field: { text: string; put: (next: ClockTime) => void },
  ghost: ClockTime | null | undefined,
  doubt: { other: ClockTime } | null,
): Offer | null {
  if (doubt !== null) {
    const other = clockWords(doubt.other)
    return {
      label: words.orTime(other),
      name: words.takeInstead(other),
      take: () => field.put(doubt.other),
      tab: true,
    }
  }
  if (!ghost || field.text !== '') return null
  return { label: words.takeUsual, name: words.takeUsualOf(clockWords(ghost)), take: () => field.put(ghost) }
}
