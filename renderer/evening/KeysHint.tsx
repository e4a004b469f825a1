import { words as keyWords } from '../commands/words.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './Evening.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

const isMac = () => navigator.platform.startsWith('Mac')

/** The keys that help here, always in sight. */
export function KeysHint() {
  return (
    <p className={cx('keys')} data-print="hide">
      <kbd>{keyWords.caps['Enter']}</kbd> {words.keysField} · <kbd>→</kbd> {words.keysUsual} ·{' '}
      {words.keysDigit} {words.keysRate} · <kbd>{isMac() ? '⌘' : keyWords.caps['Ctrl']}</kbd>{' '}
      <kbd>{keyWords.caps['Enter']}</kbd> {words.keysNext} · <kbd>{isMac() ? '⌥' : 'Alt'}</kbd> <kbd>↑</kbd>{' '}
      {words.keysBack}
    </p>
  )
}
