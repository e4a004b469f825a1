import { decimal } from '../../shared/language/numbers.ts'
import { classNames } from './classNames.ts'
import type { FieldText } from './Field.tsx'
import { GroupField } from './GroupField.tsx'
import type { LeftOut } from './LeaveOut.tsx'
import { Scale } from './Scale.tsx'
import styles from './ScalePair.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** Both ratings of a pair; null where one was not given. */
export interface Pair {
  before: number | null
  after: number | null
}

interface ScalePairProps extends Omit<FieldText, 'leftOut'> {
  /** Of each of the two, where it is empty. */
  leftOut?: { before: LeftOut | undefined; after: LeftOut | undefined }
  value: Pair
  onChange: (next: Pair) => void
  min: number
  max: number
  lowWord: string
  highWord: string
}

/** The same question before and after something, with the change in plain words and no verdict. */
export function ScalePair({
  value,
  onChange,
  min,
  max,
  lowWord,
  highWord,
  leftOut,
  ...text
}: ScalePairProps) {
  const ends = { min, max, lowWord, highWord }
  return (
    <GroupField {...text} role="group">
      <div className={cx('pair')}>
        <Scale
          {...ends}
          label={words.before}
          value={value.before}
          onChange={(before) => onChange({ ...value, before })}
          leftOut={leftOut?.before}
        />
        <Scale
          {...ends}
          label={words.after}
          value={value.after}
          onChange={(after) => onChange({ ...value, after })}
          leftOut={leftOut?.after}
        />
      </div>
      <output className={cx('change')}>{change(value)}</output>
    </GroupField>
  )
}

function change({ before, after }: Pair): string {
  if (before === null || after === null) return ''
  if (before === after) return words.pairSame
  const by = decimal(Math.abs(before - after), 2)
  return after < before ? words.pairLower(by) : words.pairHigher(by)
}
