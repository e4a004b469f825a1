import { SHORTEST_PASSPHRASE } from '../bridge/failureFigures.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { Stack } from '../ui/Layout.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { StrengthMeter } from '../ui/StrengthMeter.tsx'
import type { PassphraseProblem } from './passphraseProblem.ts'
import type { NewPassphrase } from './useNewPassphrase.ts'
import { useStrength } from './useStrength.ts'
import { words } from './words.ts'

/** A new passphrase, typed twice, with an honest word about its strength. The strength never forbids. */
export function NewPassphraseFields({ draft, label }: { draft: NewPassphrase; label: string }) {
  const strength = useStrength(draft.passphrase)
  return (
    <Stack>
      <PassphraseField
        label={label}
        hint={words.passphrase.hint(SHORTEST_PASSPHRASE)}
        value={draft.passphrase}
        onChange={draft.changePassphrase}
        error={firstError(draft.problem)}
        inputRef={draft.firstRef}
      />
      <StrengthMeter
        score={strength}
        hint={strength === null ? words.create.advice : words.strength[strength]}
      />
      <PassphraseField
        label={words.passphrase.again}
        value={draft.again}
        onChange={draft.changeAgain}
        error={draft.problem === 'different' ? words.passphrase.different : null}
        inputRef={draft.againRef}
      />
    </Stack>
  )
}

function firstError(problem: PassphraseProblem | null): string | null {
  switch (problem) {
    case 'empty':
      return words.passphrase.empty
    case 'short':
      return failureWords({ code: 'passphrase-too-short', parameters: {} })
    case 'different':
    case null:
      return null
    default:
      return problem satisfies never
  }
}
