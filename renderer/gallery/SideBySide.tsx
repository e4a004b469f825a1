import { preferencesSchema } from '../../shared/ipc/contract/settings.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './SideBySide.module.css'

const cx = classNames(styles)

const THEMES = preferencesSchema.shape.theme.options.filter((theme) => theme !== 'auto')

/** The gallery once in every theme, each in a frame of its own, since a theme belongs to a whole document. */
export function SideBySide() {
  return (
    <main className={cx('frames')}>
      <h1 className="visually-hidden">Gallery</h1>
      {THEMES.map((theme) => (
        <iframe key={theme} className={cx('frame')} title={theme} src={`?theme=${theme}`} />
      ))}
    </main>
  )
}
