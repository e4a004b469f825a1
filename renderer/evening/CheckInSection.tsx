import { CHECK_IN_BOUNDS, type CheckIn, type CheckInField } from '../../shared/evening/checkIn.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import { classNames } from '../ui/classNames.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { Scale } from '../ui/Scale.tsx'
import { Section } from '../ui/Section.tsx'
import { type SectionProps, typedProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { FieldRow } from './FieldRow.tsx'
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

const MEASURED = [
  { field: 'restingHeartRateBpm', unit: words.bpm },
  { field: 'hrvRmssdMs', unit: words.milliseconds },
] as const

/** How the day felt, and what was measured on waking. */
export function CheckInSection({ checkIn, ...section }: SectionProps & { checkIn: CheckIn }) {
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
            />
          )
        })}
      </div>
      <FieldRow label={words.measured}>
        {MEASURED.map(({ field, unit }) => (
          <NumberField
            key={field}
            label={words.checkIn[field].label}
            value={checkIn[field]}
            onChange={set(field)}
            {...CHECK_IN_BOUNDS[field]}
            unit={unit}
            {...typedProps(section, fieldPath.checkIn(field))}
          />
        ))}
      </FieldRow>
    </Section>
  )
}
