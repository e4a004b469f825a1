import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from '../ui/classNames.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Evening.module.css'
import { fieldsIn, firstOpenField } from './fieldWalk.ts'
import type { ItemFocus } from './useItemList.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface ListItemProps {
  title: string
  /** Where the focus goes when it appears; null = it stays where it is. */
  takesFocus: ItemFocus | null
  onRemove: () => void
  children: ReactNode
}

/** One nap, session or practice: its fields as a named group, and a way to remove it. */
export function ListItem({ title, takesFocus, onRemove, children }: ListItemProps) {
  const fields = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (takesFocus === null || fields.current === null) return
    const field = takesFocus === 'open' ? firstOpenField(fields.current) : fieldsIn(fields.current)[0]
    field?.focus()
  }, [])
  return (
    <fieldset className={cx('item')} aria-label={title}>
      <div className={cx('itemHead')} data-aside>
        <span className={cx('itemTitle')} aria-hidden="true">
          {title}
        </span>
        <IconButton size="small" icon="trash" label={words.remove(title)} onClick={onRemove} />
      </div>
      <div ref={fields} className={cx('scales')}>
        {children}
      </div>
    </fieldset>
  )
}
