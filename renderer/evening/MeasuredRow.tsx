import { CHECK_IN_BOUNDS, type CheckIn } from '../../shared/evening/checkIn.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { type SectionProps, typedProps } from './draftFields.ts'
import { FieldRow } from './FieldRow.tsx'
import { MEASURED } from './pageParts.ts'
import { words } from './words.ts'

/** What was measured on waking: a part of the check-in that is also asked in the morning. */
export function MeasuredRow({ checkIn, ...section }: SectionProps & { checkIn: CheckIn }) {
  const units = { restingHeartRateBpm: words.bpm, hrvRmssdMs: words.milliseconds }
  return (
    <FieldRow label={words.measured}>
      {MEASURED.map((field) => (
        <NumberField
          key={field}
          label={words.checkIn[field].label}
          value={checkIn[field]}
          onChange={(value) => section.dispatch({ type: 'setCheckIn', field, value })}
          {...CHECK_IN_BOUNDS[field]}
          unit={units[field]}
          {...typedProps(section, fieldPath.checkIn(field), checkIn[field])}
        />
      ))}
    </FieldRow>
  )
}
