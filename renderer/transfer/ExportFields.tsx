import { EXPORT_FORMATS } from '../../shared/transfer/export/exportFormats.ts'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { FieldGrid, Stack } from '../ui/Layout.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { DayProblems, ExportChoice } from './exportChoice.ts'
import { words } from './words.ts'

const { export: say } = words

const FORMATS = EXPORT_FORMATS.map((value) => ({ value, label: say.formats[value] }))
const DAYS = (['all', 'some'] as const).map((value) => ({ value, label: say.daysChoices[value] }))

interface ExportFieldsProps {
  choice: ExportChoice
  problems: DayProblems
  onChange: (patch: Partial<ExportChoice>) => void
}

/** What to export and which days. */
export function ExportFields({ choice, problems, onChange }: ExportFieldsProps) {
  return (
    <Stack>
      <ChoiceGroup
        label={say.format}
        hint={say.formatHints[choice.format]}
        value={choice.format}
        options={FORMATS}
        clearable={false}
        onChange={(format) => format !== null && onChange({ format })}
      />
      <ChoiceGroup
        label={say.days}
        value={choice.days}
        options={DAYS}
        clearable={false}
        onChange={(days) => days !== null && onChange({ days })}
      />
      {choice.days === 'some' && (
        <FieldGrid>
          {(['first', 'last'] as const).map((end) => (
            <TextField
              key={end}
              label={say[end]}
              hint={problems[end] === undefined && say.dayHint}
              value={choice[end]}
              error={problems[end]}
              spellCheck={false}
              onChange={(typed) => onChange({ [end]: typed })}
            />
          ))}
        </FieldGrid>
      )}
    </Stack>
  )
}
