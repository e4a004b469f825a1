import { dayCount } from '../../shared/calendar/dayCount.ts'
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

const DIFFERING = (['keep', 'take'] as const).map((value) => ({
  value,
  label: say.differingChoices[value],
}))

interface ImportOptionFieldsProps {
  options: ImportOptions
  ownZone: string
  /** Whether one of the files holds sessions; only then is there a question about the days between. */
  hasSessions: boolean
  /** Whether a file holds device or spreadsheet records, which need a zone; an exported journal has its own. */
  needsZone: boolean
  /** Days that an exported journal has otherwise than this one. */
  differing: number
  onChange: (patch: Partial<ImportOptions>) => void
}

/** The zone of the files, and what a day without a session means. */
export function ImportOptionFields(props: ImportOptionFieldsProps) {
  const { options, ownZone, hasSessions, needsZone, differing, onChange } = props
  return (
    <Stack>
      {needsZone && (
        <Select
          label={say.zone}
          hint={say.zoneHint}
          value={options.zone}
          options={zoneChoices(ownZone, Intl.supportedValuesOf('timeZone'))}
          emptyLabel={null}
          onChange={(zone) => zone !== null && onChange({ zone })}
        />
      )}
      {differing > 0 && (
        <ChoiceGroup
          label={say.differing(dayCount(differing))}
          hint={say.differingHint}
          value={options.daysThatDiffer}
          options={DIFFERING}
          clearable={false}
          onChange={(daysThatDiffer) => daysThatDiffer !== null && onChange({ daysThatDiffer })}
        />
      )}
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
