import type { Evening } from '../../shared/evening/evening.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import { LONGEST_TRACKER_TEXT, type TrackerValue } from '../../shared/evening/trackerValues.ts'
import { fitsKind, numberBounds, type Tracker } from '../../shared/trackers/tracker.ts'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import type { LeftOut } from '../ui/LeaveOut.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Scale } from '../ui/Scale.tsx'
import { Section } from '../ui/Section.tsx'
import { Select } from '../ui/Select.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { YesNoField } from '../ui/YesNoField.tsx'
import { leftOutOf, type SectionProps, typedProps } from './draftFields.ts'
import styles from './Evening.module.css'
import { words } from './words.ts'

/** More answers than this stand in a list to open. */
const MOST_CHOICES_IN_SIGHT = 5

interface TrackersSectionProps extends SectionProps {
  /** Those that are asked, and archived ones that this day holds a value of. */
  readonly trackers: readonly Tracker[]
  readonly values: Evening['trackers']
}

/** What the person tracks besides: each as its kind asks, in the person's own order. */
export function TrackersSection({ trackers, values, ...section }: TrackersSectionProps) {
  return (
    <Section title={words.sections.trackers}>
      <div className={styles['ratings']}>
        {trackers.map((tracker) => (
          <TrackerField key={tracker.id} tracker={tracker} value={values[tracker.id] ?? null} {...section} />
        ))}
      </div>
    </Section>
  )
}

interface TrackerFieldProps extends SectionProps {
  readonly tracker: Tracker
  readonly value: TrackerValue | null
}

const numberOf = (value: TrackerValue | null) => (typeof value === 'number' ? value : null)
const textOf = (value: TrackerValue | null) => (typeof value === 'string' ? value : null)

function answerOf(value: TrackerValue | null): 'yes' | 'no' | null {
  if (typeof value !== 'boolean') return null
  return value ? 'yes' : 'no'
}

function TrackerField({ tracker, value: held, ...section }: TrackerFieldProps) {
  const { id, name: label, form } = tracker
  const value = held !== null && fitsKind(form, held) ? held : null
  const leftOut = leftOutOf(section, fieldPath.tracker(id), held)
  const set = (next: TrackerValue | null) => section.dispatch({ type: 'setTracker', id, value: next })
  switch (form.kind) {
    case 'scale':
      return (
        <Scale
          aligned
          {...{ label, min: form.min, max: form.max }}
          lowWord={form.lowWord ?? ''}
          highWord={form.highWord ?? ''}
          value={numberOf(value)}
          onChange={set}
          leftOut={leftOut}
        />
      )
    case 'number':
      return (
        <NumberField
          label={label}
          value={numberOf(value)}
          onChange={set}
          {...numberBounds(form)}
          unit={form.unit}
          {...typedProps(section, fieldPath.tracker(id), held)}
        />
      )
    case 'choice':
      return (
        <ChoiceField {...{ label, leftOut }} choices={form.choices} value={textOf(value)} onChange={set} />
      )
    case 'yes-no':
      return (
        <YesNoField
          aligned
          alwaysApplies
          {...{ label, leftOut }}
          value={answerOf(value)}
          onChange={(answer) => set(answer === null ? null : answer === 'yes')}
        />
      )
    case 'text':
      return (
        <TextArea
          {...{ label, leftOut }}
          rows={2}
          value={textOf(value)}
          maxLength={LONGEST_TRACKER_TEXT}
          onChange={set}
        />
      )
    default:
      return form satisfies never
  }
}

interface ChoiceFieldProps {
  label: string
  leftOut: LeftOut | undefined
  choices: readonly { id: string; label: string; retired: boolean }[]
  value: string | null
  onChange: (next: string | null) => void
}

/** The answers that are offered, and the one that this day holds even if it is offered no more. */
function ChoiceField({ choices, value, ...rest }: ChoiceFieldProps) {
  const options = choices
    .filter(({ id, retired }) => !retired || id === value)
    .map(({ id, label }) => ({ value: id, label }))
  return options.length > MOST_CHOICES_IN_SIGHT ? (
    <Select {...rest} value={value} options={options} />
  ) : (
    <ChoiceGroup aligned {...rest} value={value} options={options} />
  )
}
