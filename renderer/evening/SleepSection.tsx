import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { fieldPath, type SleepField } from '../../shared/evening/fieldPath.ts'
import type { Offers, UsualTime } from '../../shared/evening/offers.ts'
import { SLEEP_BOUNDS, type SleepDiary } from '../../shared/evening/sleepDiary.ts'
import { classNames } from '../ui/classNames.ts'
import { MinutesField } from '../ui/MinutesField.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Section } from '../ui/Section.tsx'
import { ClockField } from './ClockField.tsx'
import { type SectionProps, typedProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { NapList } from './NapList.tsx'
import { NightSummary } from './NightSummary.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

interface SleepSectionProps extends SectionProps {
  sleep: SleepDiary
  usualTimes: Offers['usualTimes']
  day: CivilDate
  zone: string
  readDraft: () => Evening
}

type MinuteField = 'sleepOnsetLatencyMin' | 'wakeAfterSleepOnsetMin' | 'attemptAfterFinalAwakeningMin'

/** Last night, asked in the order in which it went by. */
export function SleepSection({ sleep, usualTimes, day, zone, readDraft, ...section }: SleepSectionProps) {
  const { dispatch } = section
  const typed = (field: SleepField) => typedProps(section, fieldPath.sleep(field))
  const clock = (field: UsualTime) => (
    <ClockField
      label={words.sleepLabels[field]}
      value={sleep[field]}
      onChange={(value) => dispatch({ type: 'setSleepField', field, value })}
      ghost={usualTimes[field]}
      {...typed(field)}
    />
  )
  const minutes = (field: MinuteField, hint?: string) => (
    <MinutesField
      label={words.sleepLabels[field]}
      value={sleep[field]}
      onChange={(value) => dispatch({ type: 'setSleepField', field, value })}
      {...SLEEP_BOUNDS[field]}
      hint={hint}
      {...typed(field)}
    />
  )
  return (
    <Section card title={words.sections.sleep} hint={words.sleepHint}>
      <div className={cx('nightFrame')}>
        <div className={cx('night')}>
          {clock('timeIntoBed')}
          {clock('timeTriedToSleep')}
          {minutes('sleepOnsetLatencyMin')}
          <NumberField
            label={words.sleepLabels.awakenings}
            value={sleep.awakenings}
            onChange={(value) => dispatch({ type: 'setSleepField', field: 'awakenings', value })}
            {...SLEEP_BOUNDS.awakenings}
            hint={words.beforeWaking}
            {...typed('awakenings')}
          />
          {minutes('wakeAfterSleepOnsetMin', words.beforeWaking)}
          {clock('finalAwakening')}
          {clock('timeOutOfBed')}
          {minutes('attemptAfterFinalAwakeningMin', words.afterWaking)}
        </div>
      </div>
      <NightSummary sleep={sleep} day={day} zone={zone} dispatch={dispatch} />
      <NapList naps={sleep.naps} readDraft={readDraft} {...section} />
    </Section>
  )
}
