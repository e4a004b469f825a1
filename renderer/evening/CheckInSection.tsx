import { CHECK_IN_BOUNDS, type CheckIn, type CheckInField } from '../../shared/evening/checkIn.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import { classNames } from '../ui/classNames.ts'
import { Scale } from '../ui/Scale.tsx'
import { Section } from '../ui/Section.tsx'
import { leftOutOf, type SectionProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { MeasuredRow } from './MeasuredRow.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

const RATINGS = [
  'fatigue',
  'soreness',
  'stress',
  'sleepQuality',
  'mood',
  'energy',
  'motivation',
  'libido',
] as const satisfies readonly CheckInField[]

interface CheckInSectionProps extends SectionProps {
  checkIn: CheckIn
}

/** How the day felt, and what was measured on waking. */
export function CheckInSection({ checkIn, ...section }: CheckInSectionProps) {
  const set = (field: CheckInField) => (value: number | null) =>
    section.dispatch({ type: 'setCheckIn', field, value })
  return (
    <Section title={words.sections.checkIn} hint={words.checkInHint}>
      <div className={cx('ratings')}>
        {RATINGS.map((field) => {
          const { min, max } = CHECK_IN_BOUNDS[field]
          return (
            <Scale
              key={field}
              aligned
              {...words.checkIn[field]}
              {...{ min, max }}
              value={checkIn[field]}
              onChange={set(field)}
              leftOut={leftOutOf(section, fieldPath.checkIn(field), checkIn[field])}
            />
          )
        })}
      </div>
      <MeasuredRow checkIn={checkIn} {...section} />
    </Section>
  )
}
