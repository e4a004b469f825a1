import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { listed } from '../../shared/language/numbers.ts'
import { useToday } from '../bridge/today.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Section } from '../ui/Section.tsx'
import { dayInWords } from './dayInWords.ts'
import styles from './OnThisDay.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface OnThisDayProps {
  day: CivilDate
  onOpenDay: (day: CivilDate) => void
}

/** The same day of earlier years, at the foot of a day. Nothing where there is none. */
export function OnThisDay({ day, onOpenDay }: OnThisDayProps) {
  const { data } = useJournalQuery('history.onThisDay', { day })
  const { today } = useToday()
  if (data === undefined || data.length === 0) return null
  return (
    <Section title={words.onThisDay}>
      <ul className={cx('list')}>
        {data.map(({ day: then, excerpt, sections }) => (
          <li key={then} className={cx('item')}>
            <Button size="small" tone="plain" onClick={() => onOpenDay(then)}>
              {dayInWords(then, today)}
            </Button>
            <p className={cx('excerpt', excerpt === '' && 'bare')}>
              {excerpt === ''
                ? words.holdsParts(listed(sections.map((section) => words.sections[section])))
                : excerpt}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
