import { useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { momentWords } from '../bridge/dateWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useToday } from '../bridge/today.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { dayInWords } from '../evening/dayInWords.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './History.module.css'
import { VersionView } from './VersionView.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

/** The earlier versions of a day: a list, one of them to read, and the way to bring it back. */
export function DayHistory({ day, onClose }: { day: CivilDate; onClose: () => void }) {
  const { today, zone } = useToday()
  const versions = useJournalQuery('day.versions', { day })
  const [chosen, setChosen] = useState<number | null>(null)
  const list = versions.data ?? []
  const shown = list.find(({ revision }) => revision === chosen) ?? list[0]
  return (
    <Dialog
      open
      width="wide"
      title={words.historyTitle(dayInWords(day, today))}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <FailureNotice failure={versions.error?.failure ?? null} />
      {versions.data !== undefined && shown === undefined && <p>{words.historyEmpty}</p>}
      {shown !== undefined && (
        <div className={cx('columns')}>
          <nav aria-label={words.historyList}>
            <ul className={cx('list')}>
              {list.map(({ revision, savedAt }) => (
                <li key={revision}>
                  <button
                    type="button"
                    className={cx('version')}
                    aria-current={revision === shown.revision || undefined}
                    onClick={() => setChosen(revision)}
                  >
                    {momentWords(savedAt, zone)}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <VersionView
            key={shown.revision}
            day={day}
            revision={shown.revision}
            title={words.versionOf(momentWords(shown.savedAt, zone))}
            onDone={onClose}
          />
        </div>
      )}
    </Dialog>
  )
}
