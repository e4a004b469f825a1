import type { Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { type SaveState, SaveStatus } from '../ui/SaveStatus.tsx'
import styles from './Evening.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** How a part of the evening stands. */
export type PartState = 'empty' | 'written'

interface EditorBarProps {
  /** The parts on the page, in their order, and how each stands. */
  parts: readonly { readonly section: Section; readonly state: PartState }[]
  /** The part that is being written; null before the first. */
  here: Section | null
  save: SaveState
  onGo: (section: Section) => void
  idOf: (section: Section) => string
}

/** How a part is called by a screen reader. */
function spoken(state: PartState, title: string): string {
  return state === 'written' ? words.partRecorded(title) : words.partEmpty(title)
}

/** One calm line that stays in sight: where one is, which parts hold something, and whether it is on disk. */
export function EditorBar({ parts, here, save, onGo, idOf }: EditorBarProps) {
  return (
    <div className={cx('bar')} data-print="hide">
      <nav aria-label={words.parts}>
        <ol className={cx('parts')}>
          {parts.map(({ section, state }) => (
            <li key={section}>
              <a
                href={`#${idOf(section)}`}
                className={cx('part', state, section === here && 'here')}
                aria-label={spoken(state, words.sections[section])}
                aria-current={section === here ? 'step' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  onGo(section)
                }}
              >
                <span className={cx('dot')} />
                {words.sections[section]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={cx('status')}>{save.kind !== 'empty' && <SaveStatus state={save} />}</div>
    </div>
  )
}
