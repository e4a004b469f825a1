import { waitWords } from '../bridge/waitWords.ts'
import { classNames } from '../ui/classNames.ts'
import type { Wait } from './useWait.ts'
import styles from './WaitNotice.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** The time until the next try. The eye sees it count; a screen reader hears the start and the end. */
export function WaitNotice({ wait }: { wait: Wait }) {
  const waiting = wait.leftMs > 0
  return (
    <div className={cx('wait')}>
      {waiting && <p aria-hidden="true">{words.unlock.tryAgainIn(waitWords(wait.leftMs))}</p>}
      <p role="status" className={waiting ? 'visually-hidden' : undefined}>
        {wait.wholeMs === null ? '' : spoken(wait.wholeMs, waiting)}
      </p>
    </div>
  )
}

const spoken = (wholeMs: number, waiting: boolean): string =>
  waiting ? words.unlock.tryAgainIn(waitWords(wholeMs)) : words.unlock.tryAgainNow
