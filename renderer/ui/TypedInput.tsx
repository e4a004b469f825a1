import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react'
import { afterPress } from './afterPress.ts'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import styles from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import type { useTypedValue } from './useTypedValue.ts'

const cx = classNames(styles)

/** Props that every field with typed figures takes besides its value. */
export interface TypedInputProps extends FieldText {
  disabled?: boolean
  inputRef?: Ref<HTMLInputElement>
}

interface Parts extends TypedInputProps {
  field: Pick<ReturnType<typeof useTypedValue>, 'text' | 'reason' | 'type' | 'commit'>
  placeholder?: string | undefined
  inputMode: 'numeric' | 'decimal'
  /** Arrow up and down: +1 or -1, and whether Shift was held. */
  onStep: (direction: 1 | -1, coarse: boolean) => void
  unit?: ReactNode
  /** A value to take with one press or Arrow right, such as the usual time. The focus then stands in the field. */
  offer?: { label: string; name: string; take: () => void } | null
}

/** The drawn part of ClockTimeField, MinutesField and NumberField. */
export function TypedInput({ field, onStep, unit, offer, ...rest }: Parts) {
  const well = useRef<HTMLDivElement>(null)
  const take = () => {
    offer?.take()
    well.current?.querySelector('input')?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return field.commit()
    if (event.key === 'ArrowRight' && offer) {
      event.preventDefault()
      return offer.take()
    }
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.ctrlKey || event.altKey) return
    event.preventDefault()
    onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey)
  }
  return (
    <Field label={rest.label} hint={rest.hint} error={rest.error ?? field.reason}>
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
            onChange={(event) => field.type(event.currentTarget.value)}
            onBlur={() => afterPress(field.commit)}
            onKeyDown={press}
          />
          {unit && <span className={cx('unit')}>{unit}</span>}
          {offer && (
            <Button size="small" tone="plain" skipTab onClick={take} name={offer.name}>
              {offer.label}
            </Button>
          )}
        </div>
      )}
    </Field>
  )
}
