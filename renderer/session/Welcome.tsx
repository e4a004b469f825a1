import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Limits } from './Limits.tsx'
import { Threshold } from './Threshold.tsx'
import styles from './Welcome.module.css'
import { words } from './words.ts'

const cx = classNames(styles)
const { welcome } = words

interface WelcomeProps {
  onStart: () => void
  /** Start a journal and go to the import page. */
  onBring: () => void
  onRestore: () => void
  /** Opens the sample journal; drawn by the caller because it runs a command. */
  sample: ReactNode
  /** At the end of the top line: the way to what stays private, and other languages. */
  aside: ReactNode
}

/** The first screen there is: four ways to begin, one sentence of promise, and what encryption cannot do. */
export function Welcome({ onStart, onBring, onRestore, sample, aside }: WelcomeProps) {
  return (
    <Threshold aside={aside}>
      <PageHeader title={welcome.title} lede={words.promise} />
      <div className={cx('start')}>
        <Button tone="primary" onClick={onStart}>
          {welcome.start}
        </Button>
        <p className={cx('hint')}>{welcome.startHint}</p>
      </div>
      <ul className={cx('ways')}>
        <Way title={welcome.sample} hint={welcome.sampleHint}>
          {sample}
        </Way>
        <Way title={welcome.restore} hint={welcome.restoreHint}>
          <Button onClick={onRestore}>{welcome.restoreAction}</Button>
        </Way>
        <Way title={welcome.bring} hint={welcome.bringHint}>
          <Button onClick={onBring}>{welcome.bringAction}</Button>
        </Way>
      </ul>
      <Limits />
    </Threshold>
  )
}

function Way({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <li className={cx('way')}>
      <div className={cx('about')}>
        <h2 className={cx('title')}>{title}</h2>
        <p className={cx('hint')}>{hint}</p>
      </div>
      {children}
    </li>
  )
}
