import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './Practice.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** What is to be known before paced breathing: in full before the first time, and to unfold ever after. */
export function Cautions({ read }: { read: boolean }) {
  const list = (
    <ul className={cx('cautions')}>
      {words.cautionList.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  )
  if (read) return <Disclosure label={words.cautions}>{list}</Disclosure>
  return (
    <Notice tone="caution" title={words.cautions}>
      {list}
    </Notice>
  )
}
