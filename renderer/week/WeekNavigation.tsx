import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Week.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface WeekNavigationProps {
  atThisWeek: boolean
  onBefore: () => void
  onAfter: () => void
  onThisWeek: () => void
}

/** The way to the weeks before and back again, and to paper. */
export function WeekNavigation({ atThisWeek, onBefore, onAfter, onThisWeek }: WeekNavigationProps) {
  return (
    <div className={cx('navigation')} data-print="hide" title={words.keys}>
      <IconButton icon="print" label={words.print} onClick={() => window.print()} />
      <IconButton icon="chevronLeft" label={words.before} onClick={onBefore} />
      <Button size="small" onClick={onThisWeek} disabled={atThisWeek}>
        {words.thisWeek}
      </Button>
      <IconButton icon="chevronRight" label={words.after} onClick={onAfter} disabled={atThisWeek} />
    </div>
  )
}
