import type { RefObject } from 'react'
import { classNames } from '../ui/classNames.ts'
import styles from './SkipLink.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** The first stop of the Tab key: past the navigation, to the page itself. Seen only while it has the focus. */
export function SkipLink({ target }: { target: RefObject<HTMLElement | null> }) {
  return (
    <button type="button" className={cx('skip')} data-print="hide" onClick={() => target.current?.focus()}>
      {words.skip}
    </button>
  )
}
