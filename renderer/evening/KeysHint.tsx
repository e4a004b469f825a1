import { classNames } from '../ui/classNames.ts'
import styles from './Evening.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

const isMac = () => navigator.platform.startsWith('Mac')

/** The keys that help here, always in sight. */
export function KeysHint() {
  return (
    <p className={cx('keys')} data-print="hide">
      <kbd>Enter</kbd> {words.keysField} · <kbd>→</kbd> {words.keysUsual} · {words.keysDigit} {words.keysRate}{' '}
      · <kbd>{isMac() ? '⌘' : 'Ctrl'}</kbd> <kbd>Enter</kbd> {words.keysNext} ·{' '}
      <kbd>{isMac() ? '⌥' : 'Alt'}</kbd> <kbd>↑</kbd> {words.keysBack}
    </p>
  )
}
