import { type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from 'react'
import { afterPress } from './afterPress.ts'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import styles from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import { type Step, stepOfKey } from './stepKeys.ts'
import type { useTypedValue } from './useTypedValue.ts'
import { useWheelSteps } from './useWheelSteps.ts'

const cx = classNames(styles)

/** Props that every field with typed figures takes besides its value. */
export interface TypedInputProps extends FieldText {
  disabled?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A value to take with one press, or with Arrow right in an empty field. The focus then stands in the field. */
export interface Offer {
  label: string
  /** The accessible name: "Use 22:40". */
  name: string
  take: () => void
  /** Whether Tab stops at it; not where a key in the field does the same. */
  tab?: boolean
}

interface Parts extends TypedInputProps {
  field: Pick<ReturnType<typeof useTypedValue>, 'text' | 'reason' | 'type' | 'commit'>
  placeholder?: string | undefined
  inputMode: 'text' | 'numeric' | 'decimal'
  /** Moves the value by keys, and by the wheel where `wheel` is set. Says the value it moved to. */
  onStep: (step: Step) => string
  wheel?: boolean
  unit?: ReactNode
  offer?: Offer | null
  /** What to tell a screen reader when the field was read, beside an error. */
  told?: string | undefined
}

/** The drawn part of ClockTimeField, MinutesField and NumberField. */
export function TypedInput({ field, onStep, wheel = false, unit, offer, told, ...rest }: Parts) {
  const well = useRef<HTMLDivElement>(null)
  const [stepped, setStepped] = useState('')
  const step = (next: Step) => {
    if (!rest.disabled) setStepped(onStep(next))
  }
  useWheelSteps(well, (next) => wheel && step(next))
  const take = () => {
    offer?.take()
    well.current?.querySelector('input')?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return field.commit()
    if (event.key === 'ArrowRight' && offer && field.text === '') {
      event.preventDefault()
      return offer.take()
    }
    const next = stepOfKey(event)
    if (next === null) return
    event.preventDefault()
    step(next)
  }
  const type = (raw: string) => {
    setStepped('')
    field.type(raw)
  }
  return (
    <Field
      label={rest.label}
      hint={rest.hint}
      error={rest.error ?? field.reason}
      leftOut={rest.leftOut}
      steady
    >
      {(links) => (
        <div ref={well} className={cx('well', 'figures', offer && 'end')}>
          <input
            {...links}
            ref={rest.inputRef}
            className={`${cx('input')} tabular`}
            type="text"
            inputMode={rest.inputMode}
            autoComplete="off"
            spellCheck={false}
            disabled={rest.disabled}
            placeholder={rest.placeholder}
            value={field.text}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={() => afterPress(field.commit)}
            onKeyDown={press}
          />
          {unit && <span className={cx('unit')}>{unit}</span>}
          {offer && (
            <Button size="small" tone="plain" skipTab={offer.tab !== true} onClick={take} name={offer.name}>
              {offer.label}
            </Button>
          )}
          <span role="status" className="visually-hidden">
            {stepped || told}
          </span>
        </div>
      )}
    </Field>
  )
}
