import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { classNames } from '../ui/classNames.ts'
import { Icon } from '../ui/icons.tsx'
import styles from './RecallStamp.module.css'
import { stampInWords } from './stampInWords.ts'

const cx = classNames(styles)

/** How long after its day it was filled in; by part where they differ. Nothing where all came on the day. */
export function RecallStamp({ day }: { day: CivilDate }) {
  const entry = useJournalQuery('day.read', { day })
  const settings = useJournalQuery('settings.read', {})
  if (entry.data === undefined || settings.data === undefined) return null
  const stamp = stampInWords(entry.data, settings.data.rollOverHour)
  if (stamp === null) return null
  return (
    <p className={cx('stamp')}>
      <Icon name="clock" size={16} />
      {stamp}
    </p>
  )
}
