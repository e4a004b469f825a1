import { SECTIONS, type Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { type SaveState, SaveStatus } from '../ui/SaveStatus.tsx'
import styles from './Evening.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface EditorBarProps {
  recorded: readonly Section[]
  save: SaveState
  onGo: (section: Section) => void
  idOf: (section: Section) => string
}

/** One calm line that stays in sight: which parts hold something, and whether it is on disk. */
export function EditorBar({ recorded, save, onGo, idOf }: EditorBarProps) {
  return (
    <div className={cx('bar')} data-print="hide">
      <nav aria-label={words.parts}>
        <ul className={cx('parts')}>
          {SECTIONS.map((section) => {
            const title = words.sections[section]
            const written = recorded.includes(section)
            return (
              <li key={section}>
                <a
                  href={`#${idOf(section)}`}
                  className={cx('part', written && 'written')}
                  aria-label={written ? words.partRecorded(title) : words.partEmpty(title)}
                  onClick={(event) => {
                    event.preventDefault()
                    onGo(section)
                  }}
                >
                  <span className={cx('dot')} />
                  {title}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <div className={cx('status')}>
        <SaveStatus state={save} />
      </div>
    </div>
  )
}
