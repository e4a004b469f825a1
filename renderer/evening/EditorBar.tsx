import type { Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { useLeaveOutWords } from '../ui/LeaveOut.tsx'
import { SaveStatus } from '../ui/SaveStatus.tsx'
import styles from './EditorBar.module.css'
import type { EditorSession } from './editorSession.ts'
import type { Part, PartState } from './pageParts.ts'
import { saveStateOf } from './saveState.ts'
import { useAutosave } from './useEditor.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface EditorBarProps {
  /** The parts on the page, in their order, and how each stands. */
  parts: readonly Part[]
  /** The part that is being written; null before the first. */
  here: Section | null
  session: EditorSession
  onGo: (section: Section) => void
  idOf: (section: Section) => string
}

/** How a part is called by a screen reader. */
function spoken(state: PartState, title: string, said: string): string {
  switch (state) {
    case 'empty':
      return words.partEmpty(title)
    case 'skipped':
      return words.partSkipped(title, said)
    case 'written':
    case 'folded':
      return words.partRecorded(title)
    default:
      return state satisfies never
  }
}

/** One calm line that stays in sight: where one is, which parts hold something, and whether it is on disk. */
export function EditorBar({ parts, here, session, onGo, idOf }: EditorBarProps) {
  const { said } = useLeaveOutWords()
  return (
    <div className={cx('bar')} data-print="hide">
      <nav aria-label={words.parts}>
        <ol className={cx('parts')}>
          {parts.map(({ section, state }) => (
            <li key={section}>
              <a
                href={`#${idOf(section)}`}
                className={cx('part', state, section === here && 'here')}
                aria-label={spoken(state, words.sections[section], said)}
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
      <div className={cx('status')}>
        <SaveLine session={session} />
      </div>
    </div>
  )
}

function SaveLine({ session }: { session: EditorSession }) {
  const { autosave } = useAutosave(session)
  const state = saveStateOf(autosave, session, session.hurry)
  return state.kind === 'empty' ? null : <SaveStatus state={state} />
}
