import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox'
import { type KeyboardEvent, useRef, useState } from 'react'
import { classNames } from './classNames.ts'
import { Field, type FieldText } from './Field.tsx'
import { Icon } from './icons.tsx'
import popup from './popup.module.css'
import { popupHome } from './popupHome.ts'
import styles from './TagPicker.module.css'
import { addTag, newTag, suggest } from './tagRules.ts'
import { words } from './words.ts'

const cx = classNames(styles)
const over = classNames(popup)

/** How many tags are suggested at once. */
const MOST_IN_SIGHT = 8

interface TagPickerProps extends FieldText {
  /** In the order in which they were given. */
  value: readonly string[]
  onChange: (next: readonly string[]) => void
  /** Tags used before, best first. */
  known: readonly string[]
  /** What is being typed, kept by the owner so that it survives a restart; otherwise the field keeps it. */
  typed?: string | null
  onTyped?: (raw: string | null) => void
  placeholder?: string
  disabled?: boolean
}

/**
 * Own tags: typing narrows the ones used before, Enter takes the one in sight or makes a new one, a comma keeps what is
 * written, Backspace in the empty field takes the last one away. Each change is said to a screen reader.
 */
export function TagPicker({
  label,
  hint,
  error,
  value,
  onChange,
  known,
  typed,
  onTyped,
  placeholder,
  disabled,
}: TagPickerProps) {
  const [own, setOwn] = useState('')
  const text = onTyped ? (typed ?? '') : own
  const setText = (next: string) => (onTyped ? onTyped(next === '' ? null : next) : setOwn(next))
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = (raw: string) => {
    const next = addTag(value, raw, known)
    setText('')
    if (next === value) return
    setSaid(words.tagAdded(next.at(-1) ?? ''))
    onChange(next)
  }
  const remove = (tag: string) => {
    setSaid(words.tagRemoved(tag))
    onChange(value.filter((one) => one !== tag))
    input.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const last = value.at(-1)
    if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last)
    if (event.key !== ',' && (event.key !== 'Enter' || text === '')) return
    if (event.key === 'Enter' && input.current?.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    add(text)
  }
  const fresh = newTag(text, value, known)
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => (
        <div className={cx('well', disabled && 'off')}>
          {value.length > 0 && (
            <ul className={cx('tags')} aria-label={words.tagsOf(label)}>
              {value.map((tag) => (
                <ChosenTag key={tag} tag={tag} disabled={disabled} onRemove={() => remove(tag)} />
              ))}
            </ul>
          )}
          <ComboboxProvider value={text} setValue={setText} resetValueOnHide={false}>
            <Combobox
              {...links}
              ref={input}
              className={cx('input')}
              placeholder={value.length === 0 ? placeholder : undefined}
              autoSelect={text !== ''}
              onKeyDown={press}
              {...(disabled === true && { disabled })}
            />
            <ComboboxPopover
              className={over('list')}
              aria-label={label}
              gutter={6}
              portal
              portalElement={popupHome}
              unmountOnHide
            >
              {suggest(text, known, { most: MOST_IN_SIGHT, without: value }).map((tag) => (
                <TagItem key={tag} label={tag} onTake={() => add(tag)} />
              ))}
              {fresh !== null && <TagItem label={words.tagNew(fresh)} onTake={() => add(fresh)} />}
            </ComboboxPopover>
          </ComboboxProvider>
          <span role="status" className="visually-hidden">
            {said}
          </span>
        </div>
      )}
    </Field>
  )
}

function TagItem({ label, onTake }: { label: string; onTake: () => void }) {
  return (
    <ComboboxItem className={over('item')} focusOnHover hideOnClick={false} onClick={onTake}>
      {label}
    </ComboboxItem>
  )
}

interface ChosenTagProps {
  tag: string
  disabled: boolean | undefined
  onRemove: () => void
}

function ChosenTag({ tag, disabled, onRemove }: ChosenTagProps) {
  return (
    <li className={cx('tag')}>
      <span>{tag}</span>
      <button
        type="button"
        className={cx('remove')}
        aria-label={words.tagRemove(tag)}
        disabled={disabled}
        onClick={onRemove}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  )
}
