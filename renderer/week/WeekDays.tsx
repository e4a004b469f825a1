import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { SECTIONS } from '../../shared/evening/sections.ts'
import { listed } from '../../shared/language/numbers.ts'
import { shortDayLabel } from '../../shared/review/weekLabel.ts'
import type { ReviewDay } from '../../shared/review/weekReview.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './Week.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface WeekDaysProps {
  days: readonly ReviewDay[]
  onOpenDay: (day: CivilDate) => void
}

/** The seven days in a row: what each holds, and the way into it. A day without an entry can be filled in. */
export function WeekDays({ days, onOpenDay }: WeekDaysProps) {
  return (
    <ul className={cx('days')} aria-label={words.days}>
      {days.map((day) => (
        <li key={day.day}>
          {day.state === 'notYet' ? (
            <div className={cx('day', 'toCome')}>
              <DayFace day={day} />
            </div>
          ) : (
            <button
              type="button"
              className={cx('day', day.state === 'recorded' ? 'held' : 'blank')}
              title={day.state === 'recorded' ? words.holds(heldParts(day)) : undefined}
              onClick={() => onOpenDay(day.day)}
            >
              <DayFace day={day} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What a recorded day holds, in words. */
function heldParts({ sections }: ReviewDay): string {
  const parts = sections.map((section) => words.sections[section])
  return parts.length === 0 ? words.holdsNothing : listed(parts)
}

/** Trackers are told in words. */
const DOTS = SECTIONS.filter((section) => section !== 'trackers')

/** A day's name and what is on it. The dots are for the eye; the ear hears the parts by name. */
function DayFace({ day }: { day: ReviewDay }) {
  const { state, sections, tags, late } = day
  return (
    <>
      <span className={cx('dayName')}>{shortDayLabel(day.day)}</span>
      {state === 'recorded' && (
        <>
          <span className={cx('dots')} aria-hidden="true">
            {DOTS.map((section) => (
              <span key={section} className={cx('dot', sections.includes(section) && 'full')} />
            ))}
          </span>
          <span className="visually-hidden">{words.holds(heldParts(day))}</span>
        </>
      )}
      {late.length > 0 && <span className={cx('dayNote')}>{words.filledInLater}</span>}
      {state === 'notYet' && <span className={cx('dayNote')}>{words.toCome}</span>}
      {state === 'open' && <span className={cx('dayLink')}>{words.write}</span>}
      {state === 'skipped' && <span className={cx('dayNote')}>{words.leftOut}</span>}
      {(state === 'empty' || state === 'before') && <span className={cx('dayLink')}>{words.fillIn}</span>}
      {tags.length > 0 && <span className={cx('dayNote')}>{listed(tags.map((tag) => words.tags[tag]))}</span>}
    </>
  )
}
