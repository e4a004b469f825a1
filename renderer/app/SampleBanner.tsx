import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import styles from './SampleBanner.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** Says on every screen that the journal is made up, with the way out. */
export function SampleBanner({ onLeave }: { onLeave: () => void }) {
  return (
    <aside className={cx('banner')} aria-label={words.sample} data-print="hide">
      <p>{words.sample}</p>
      <Button size="small" onClick={onLeave}>
        {words.leaveSample}
      </Button>
    </aside>
  )
}
