import { ChoiceGroup } from './ChoiceGroup.tsx'
import type { FieldText } from './Field.tsx'
import { words } from './words.ts'

/** An answer that was given; null is none, which says neither yes nor no. */
export type YesNoAnswer = 'yes' | 'no' | 'notApplicable'

interface YesNoFieldProps extends FieldText {
  value: YesNoAnswer | null
  onChange: (next: YesNoAnswer | null) => void
  /** Leaves "not applicable" out, where the question always applies. */
  alwaysApplies?: boolean
  aligned?: boolean
}

const ANSWERS = ['yes', 'no', 'notApplicable'] as const

/** Yes, no, not applicable, or not answered. Y and N choose, arrow keys move, Backspace or a second press clears. */
export function YesNoField({ alwaysApplies = false, ...rest }: YesNoFieldProps) {
  const options = ANSWERS.filter((answer) => !alwaysApplies || answer !== 'notApplicable').map((answer) => ({
    value: answer,
    label: words.answers[answer],
    key: words.answerKeys[answer],
  }))
  return <ChoiceGroup {...rest} options={options} />
}
