import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Cluster } from '../ui/Layout.tsx'
import styles from './Evening.module.css'

const cx = classNames(styles)

interface AddButtonProps {
  label: string
  onAdd: () => void
  /** Why no more can be added; null while more can. */
  full: string | null
}

/** Adds an item to a list, or says why the list is full. */
export function AddButton({ label, onAdd, full }: AddButtonProps) {
  if (full !== null) return <p className={cx('note')}>{full}</p>
  return (
    <Cluster>
      <Button size="small" icon="plus" onClick={onAdd}>
        {label}
      </Button>
    </Cluster>
  )
}
