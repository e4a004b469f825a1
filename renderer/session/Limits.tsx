import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import styles from './Limits.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** What encryption does not do, in plain words. */
export function Limits() {
  return (
    <Disclosure label={words.limits.title}>
      <ul className={cx('list')}>
        {words.limits.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
