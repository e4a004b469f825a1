import type { ReactNode, Ref } from 'react'
import { classNames } from '../ui/classNames.ts'
import { Page } from '../ui/Layout.tsx'
import styles from './Threshold.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** The page around everything that happens before a journal is open: the name, and one calm column. */
export function Threshold({ children, region }: { children: ReactNode; region?: Ref<HTMLDivElement> }) {
  return (
    <div ref={region} tabIndex={-1} className={cx('threshold')}>
      <Page width="reading">
        <p className={cx('name')} data-print="hide">
          {words.appName}
        </p>
        {children}
      </Page>
    </div>
  )
}
