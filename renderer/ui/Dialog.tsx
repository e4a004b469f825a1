import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { classNames } from './classNames.ts'
import styles from './Dialog.module.css'
import { HeadingScope } from './Heading.tsx'
import { IconButton } from './IconButton.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

export interface DialogProps {
  open: boolean
  title: string
  /** Escape, the cross, or anything else that means "not now". */
  onClose: () => void
  children: ReactNode
  /** Buttons; the safest comes first, so that it has the focus where there is nothing to fill in. */
  footer?: ReactNode
  width?: 'narrow' | 'wide' | 'broad'
  /** Shows no cross and ignores Escape: while something must not be left half done. */
  held?: boolean
}

/** A modal dialog on the native element: the page behind is inert and the focus returns to where it was. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ title, onClose, children, footer, width = 'narrow', held = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={cx('dialog', width)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        if (!held) onClose()
      }}
    >
      <div className={cx('frame')}>
        <h2 id={id} className={cx('title')}>
          {title}
        </h2>
        <div className={cx('body')}>
          <HeadingScope level={3}>{children}</HeadingScope>
        </div>
        {footer && <div className={cx('footer')}>{footer}</div>}
        {!held && (
          <div className={cx('close')}>
            <IconButton icon="close" label={words.close} onClick={onClose} />
          </div>
        )}
      </div>
    </dialog>
  )
}
