import type { TrendMeasureId } from '../../shared/review/trends/trendMeasures.ts'
import { TREND_RANGES } from '../../shared/review/trends/trendSpans.ts'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { classNames } from '../ui/classNames.ts'
import { FieldGrid } from '../ui/Layout.tsx'
import { Select, type SelectOption } from '../ui/Select.tsx'
import { Switch } from '../ui/Switch.tsx'
import styles from './Trends.module.css'
import type { TrendChoice } from './trendChoice.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface TrendControlsProps {
  choice: TrendChoice
  onChoose: (change: Partial<TrendChoice>) => void
  options: readonly SelectOption<TrendMeasureId>[]
  /** Whether anything in sight was entered later than its day. */
  hasLate: boolean
}

/** What is looked at, and how far back. */
export function TrendControls({ choice, onChoose, options, hasLate }: TrendControlsProps) {
  const { range, first, second, leaveOutLate } = choice
  return (
    <div className={cx('controls')} data-print="hide">
      <FieldGrid columns="wide">
        <Select
          label={words.measure}
          value={first}
          emptyLabel={null}
          options={options}
          onChange={(next) => next !== null && onChoose({ first: next })}
        />
        <Select
          label={words.second}
          value={second}
          emptyLabel={words.nothingBelow}
          options={options.filter(({ value }) => value !== first)}
          onChange={(next) => onChoose({ second: next })}
        />
      </FieldGrid>
      <ChoiceGroup
        label={words.range}
        clearable={false}
        value={range}
        onChange={(next) => next !== null && onChoose({ range: next })}
        options={TREND_RANGES.map((value) => ({ value, label: words.ranges[value] }))}
      />
      {(hasLate || leaveOutLate) && (
        <Switch
          label={words.leaveOutLate}
          value={leaveOutLate}
          onChange={(next) => onChoose({ leaveOutLate: next })}
        />
      )}
    </div>
  )
}
