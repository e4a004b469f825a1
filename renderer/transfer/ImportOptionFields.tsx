import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Select } from '../ui/Select.tsx'
import type { ImportOptions } from './useImport.ts'
import { words } from './words.ts'
import { zoneChoices } from './zoneChoices.ts'

const { options: say } = words

const DAYS_WITHOUT = (['unknown', 'rest'] as const).map((value) => ({
  value,
  label: say.daysWithoutChoices[value],
}))

interface ImportOptionFieldsProps {
  options: ImportOptions
  ownZone: string
  /** Whether one of the files holds sessions; only then is there a question about the days between. */
  hasSessions: boolean
  onChange: (patch: Partial<ImportOptions>) => void
}

/** The zone of the files, and what a day without a session means. */
export function ImportOptionFields({ options, ownZone, hasSessions, onChange }: ImportOptionFieldsProps) {
  return (
    <Stack>
      <Select
        label={say.zone}
        hint={say.zoneHint}
        value={options.zone}
        options={zoneChoices(ownZone, Intl.supportedValuesOf('timeZone'))}
        emptyLabel={null}
        onChange={(zone) => zone !== null && onChange({ zone })}
      />
      {hasSessions && (
        <ChoiceGroup
          label={say.daysWithout}
          hint={say.daysWithoutHint}
          value={options.daysWithoutSession}
          options={DAYS_WITHOUT}
          clearable={false}
          onChange={(daysWithoutSession) => daysWithoutSession !== null && onChange({ daysWithoutSession })}
        />
      )}
    </Stack>
  )
}
