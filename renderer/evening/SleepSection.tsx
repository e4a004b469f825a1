import { type ReactNode, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { fieldPath, type SleepField } from '../../shared/evening/fieldPath.ts'
import { type Offers, USUAL_TIMES, type UsualTime } from '../../shared/evening/offers.ts'
import { SLEEP_BOUNDS, type SleepDiary } from '../../shared/evening/sleepDiary.ts'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { MinutesField } from '../ui/MinutesField.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Section } from '../ui/Section.tsx'
import { ClockField } from './ClockField.tsx'
import { type SectionProps, typedProps } from './draftFields.ts'
import styles from './Evening.module.css'
import type { EditorSession } from './editorSession.ts'
import { FieldRow } from './FieldRow.tsx'
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
  onCorrect: EditorSession['correct']
  /** What else is asked about the morning. */
  children?: ReactNode
}

type MinuteField = 'sleepOnsetLatencyMin' | 'wakeAfterSleepOnsetMin' | 'attemptAfterFinalAwakeningMin'

/** Last night, asked in the order in which it went by. */
export function SleepSection(props: SleepSectionProps) {
  const { sleep, usualTimes, day, zone, readDraft, onCorrect, children, ...section } = props
  const { dispatch } = section
  const typed = (field: SleepField) => typedProps(section, fieldPath.sleep(field), sleep[field])
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
  const seldom = sleep.naps.length > 0 || sleep.attemptAfterFinalAwakeningMin !== null || moreTyped(section)
  const offered = USUAL_TIMES.some((field) => usualTimes[field] !== null && sleep[field] === null)
  const [unfolded, setUnfolded] = useState(seldom)
  if (seldom && !unfolded) setUnfolded(true)
  return (
    <Section title={words.sections.sleep} hint={offered ? words.sleepHintWithUsual : words.sleepHint}>
      <div className={cx('night')}>
        <FieldRow label={words.night.falling}>
          {clock('timeIntoBed')}
          {clock('timeTriedToSleep')}
          {minutes('sleepOnsetLatencyMin')}
        </FieldRow>
        <FieldRow label={words.night.between}>
          <NumberField
            label={words.sleepLabels.awakenings}
            value={sleep.awakenings}
            onChange={(value) => dispatch({ type: 'setSleepField', field: 'awakenings', value })}
            {...SLEEP_BOUNDS.awakenings}
            {...typed('awakenings')}
          />
          {minutes('wakeAfterSleepOnsetMin')}
        </FieldRow>
        <FieldRow label={words.night.waking}>
          {clock('finalAwakening')}
          {clock('timeOutOfBed')}
        </FieldRow>
      </div>
      {children}
      <NightSummary {...{ sleep, day, zone, onCorrect }} />
      <Disclosure label={words.night.more} open={unfolded}>
        <Stack>
          <div className={cx('figures')}>{minutes('attemptAfterFinalAwakeningMin', words.afterWaking)}</div>
          <NapList naps={sleep.naps} readDraft={readDraft} {...section} />
        </Stack>
      </Disclosure>
    </Section>
  )
}

/** Whether something was being typed in the fields that are seldom used. */
function moreTyped({ asTyped }: SectionProps): boolean {
  return Object.keys(asTyped).some(
    (path) => path === fieldPath.sleep('attemptAfterFinalAwakeningMin') || path.startsWith('naps.'),
  )
}
