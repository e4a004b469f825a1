import type { ReactNode, Ref } from 'react'
import { classNames } from '../ui/classNames.ts'
import { Page } from '../ui/Layout.tsx'
import styles from './Threshold.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface ThresholdProps {
  children: ReactNode
  /** Holds the heading that the focus arrives at, where the page has steps of its own. */
  region?: Ref<HTMLDivElement>
  /** At the end of the top line, such as a way to lock. */
  aside?: ReactNode
}

/** The page around everything that happens before a journal is open: the name, and one calm column. */
export function Threshold({ children, region, aside }: ThresholdProps) {
  return (
    <div ref={region} tabIndex={-1} className={cx('threshold')}>
      <Page width="reading">
        <div className={cx('top')}>
          <p className={cx('name')}>{words.appName}</p>
          {aside}
        </div>
        {children}
      </Page>
    </div>
  )
}
