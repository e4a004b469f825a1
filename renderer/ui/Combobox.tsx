import {
  Combobox as ComboboxInput,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
} from '@ariakit/react/combobox'
import type { Ref } from 'react'
import { classNames } from './classNames.ts'
import control from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import styles from './popup.module.css'
import { popupHome } from './popupHome.ts'
import { suggest } from './tagRules.ts'

const cx = classNames(styles)
const well = classNames(control)

interface ComboboxProps extends Omit<FieldText, 'leftOut'> {
  value: string | null
  /** An emptied field is null. */
  onChange: (next: string | null) => void
  /** Earlier answers, best first. What is typed need not be among them. */
  suggestions: readonly string[]
  /** How many are in sight at once; 8 unless told. */
  most?: number
  placeholder?: string
  maxLength?: number
  disabled?: boolean
  onBlur?: () => void
  inputRef?: Ref<HTMLInputElement>
}

/** One line of text with suggestions: arrow keys walk through them, Enter takes one, Escape leaves the text as it is. */
export function Combobox({
  label,
  hint,
  error,
  value,
  onChange,
  suggestions,
  most = 8,
  ...rest
}: ComboboxProps) {
  const text = value ?? ''
  const fitting = suggest(text, suggestions, { most })
  const known = fitting.length === 0 || (fitting.length === 1 && fitting[0] === text)
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => (
        <ComboboxProvider value={text} setValue={(next) => onChange(next === '' ? null : next)}>
          <div className={well('well')}>
            <ComboboxInput
              {...links}
              ref={rest.inputRef}
              className={well('input')}
              maxLength={rest.maxLength}
              placeholder={rest.placeholder}
              onBlur={rest.onBlur}
              {...(rest.disabled === true && { disabled: true })}
            />
          </div>
          {!known && (
            <ComboboxPopover
              className={cx('list')}
              aria-label={label}
              gutter={4}
              sameWidth
              portal
              portalElement={popupHome}
              unmountOnHide
            >
              {fitting.map((one) => (
                <ComboboxItem key={one} value={one} className={cx('item')} focusOnHover>
                  {one}
                </ComboboxItem>
              ))}
            </ComboboxPopover>
          )}
        </ComboboxProvider>
      )}
    </Field>
  )
}
