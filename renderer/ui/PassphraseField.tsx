import { type KeyboardEvent, type Ref, useState } from 'react'
import { classNames } from './classNames.ts'
import styles from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import { IconButton } from './IconButton.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

interface PassphraseFieldProps extends FieldText {
  value: string | null
  onChange: (next: string | null) => void
  disabled?: boolean
  onEnter?: () => void
  inputRef?: Ref<HTMLInputElement>
}

/** A passphrase: hidden until asked for, with a word when caps lock is on. Spell check never sees it. */
export function PassphraseField({ label, hint, error, value, onChange, ...rest }: PassphraseFieldProps) {
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  const press = (event: KeyboardEvent) => {
    watch(event)
    if (event.key === 'Enter') rest.onEnter?.()
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => (
        <>
          <div className={cx('well', 'end')}>
            <input
              {...links}
              ref={rest.inputRef}
              className={cx('input')}
              type={shown ? 'text' : 'password'}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              disabled={rest.disabled}
              value={value ?? ''}
              onChange={(event) => onChange(event.currentTarget.value || null)}
              onKeyDown={press}
              onKeyUp={watch}
              onBlur={() => setCapsLock(false)}
            />
            <IconButton
              size="small"
              icon={shown ? 'eyeOff' : 'eye'}
              label={shown ? words.hide(label) : words.show(label)}
              onClick={() => setShown(!shown)}
            />
          </div>
          <span role="status" className={cx('note')}>
            {capsLock && words.capsLock}
          </span>
        </>
      )}
    </Field>
  )
}
