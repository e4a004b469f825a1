import { useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useToday } from '../bridge/today.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { dayInWords } from '../evening/dayInWords.ts'
import { useEditor } from '../evening/useEditor.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Section } from '../ui/Section.tsx'
import { Select } from '../ui/Select.tsx'
import { Comparison } from './Comparison.tsx'
import styles from './History.module.css'
import { pairOf, type Stand, type StandId, standsOf } from './stands.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** The versions of a day: a list, any two of them beside each other, and the way to bring an earlier one back. */
export function DayHistory({ day, onClose }: { day: CivilDate; onClose: () => void }) {
  const { today, zone } = useToday()
  const versions = useJournalQuery('day.versions', { day })
  return (
    <Dialog
      open
      width="broad"
      title={words.historyTitle(dayInWords(day, today))}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <FailureNotice failure={versions.error?.failure ?? null} />
      {versions.data?.length === 0 && <p>{words.historyEmpty}</p>}
      {versions.data !== undefined && versions.data.length > 0 && (
        <Versions day={day} stands={standsOf(versions.data, zone)} onDone={onClose} />
      )}
    </Dialog>
  )
}

interface VersionsProps {
  day: CivilDate
  stands: readonly Stand[]
  onDone: () => void
}

function Versions({ day, stands, onDone }: VersionsProps) {
  const [{ chosen, other }, choose] = useState<{ chosen: StandId; other: StandId | null }>({
    chosen: 'now',
    other: null,
  })
  const editor = useEditor(day)
  const pair = pairOf(stands, chosen, other)
  if (pair === null) return null
  const { older, newer } = pair
  const shown = newer.id === chosen ? newer : older
  const beside = shown === newer ? older : newer
  return (
    <div className={cx('columns')}>
      <nav aria-label={words.historyList}>
        <ul className={cx('list')}>
          {stands.slice(0, -1).map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className={cx('version')}
                aria-current={id === shown.id || undefined}
                onClick={() => choose({ chosen: id, other: null })}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Section title={words.whatChanged} hint={words.fromTo(older.title, newer.title)}>
        <Select
          label={words.comparedWith}
          value={String(beside.id)}
          onChange={(next) =>
            choose({ chosen: shown.id, other: stands.find(({ id }) => String(id) === next)?.id ?? null })
          }
          options={stands
            .filter(({ id }) => id !== shown.id)
            .map(({ id, title }) => ({ value: String(id), label: title }))}
          emptyLabel={null}
        />
        {editor.status === 'open' && (
          <Comparison {...{ day, older, newer, chosen: shown, session: editor.session, onDone }} />
        )}
      </Section>
    </div>
  )
}
