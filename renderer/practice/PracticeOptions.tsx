import { PRACTICE_BOUNDS } from '../../shared/evening/stressPractice.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { BREATHING_PRACTICES } from '../../shared/stress/breathing.ts'
import { breathingOf, OFFERED_RATES } from '../../shared/stress/pacing.ts'
import { words as eveningWords } from '../evening/words.ts'
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Scale } from '../ui/Scale.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useReducedMotion } from '../ui/useReducedMotion.ts'
import styles from './Practice.module.css'
import { type Look, lookOf, PACED_MINUTES, type PracticeChoice, TIMED_MINUTES } from './practiceChoice.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface PracticeOptionsProps {
  choice: PracticeChoice
  onChange: (change: Partial<PracticeChoice>) => void
  tension: number | null
  onTension: (next: number | null) => void
}

const isLook = (value: string): value is Look => value === 'circle' || value === 'words'

/** How long, how fast, how tense now, and how it looks and sounds. */
export function PracticeOptions({ choice, onChange, tension, onTension }: PracticeOptionsProps) {
  const breathing = breathingOf(choice.kind)
  const paced = breathing !== null
  const offered: readonly number[] = paced ? PACED_MINUTES : TIMED_MINUTES
  return (
    <Stack>
      <div className={cx('beside')}>
        <ChoiceGroup
          label={words.duration}
          value={String(paced ? choice.pacedMin : choice.timedMin)}
          onChange={(next) => onChange(paced ? { pacedMin: Number(next) } : { timedMin: Number(next) })}
          options={offered.map((count) => ({
            value: String(count),
            label: decimal(count, 0),
          }))}
          clearable={false}
        />
        {paced && BREATHING_PRACTICES[breathing].adjustableRate && (
          <ChoiceGroup
            label={words.rate}
            hint={words.rateHint}
            value={String(choice.rate)}
            onChange={(next) => onChange({ rate: Number(next) })}
            options={OFFERED_RATES.map((rate) => ({ value: String(rate), label: decimal(rate, 1) }))}
            clearable={false}
          />
        )}
      </div>
      <Scale
        label={words.tensionNow}
        hint={words.tensionHint}
        value={tension}
        onChange={onTension}
        {...PRACTICE_BOUNDS.tension}
        lowWord={eveningWords.tensionLow}
        highWord={eveningWords.tensionHigh}
      />
      <Disclosure label={words.options}>
        <ShownAndHeard choice={choice} onChange={onChange} paced={paced} />
      </Disclosure>
    </Stack>
  )
}

interface ShownAndHeardProps extends Pick<PracticeOptionsProps, 'choice' | 'onChange'> {
  paced: boolean
}

function ShownAndHeard({ choice, onChange, paced }: ShownAndHeardProps) {
  const lessMotion = useReducedMotion()
  return (
    <Stack>
      {paced && (
        <ChoiceGroup
          label={words.look}
          hint={lessMotion ? words.lessMotion : undefined}
          value={lookOf(choice, lessMotion)}
          onChange={(next) => next !== null && isLook(next) && onChange({ look: next })}
          options={[
            { value: 'circle', label: words.looks.circle },
            { value: 'words', label: words.looks.words },
          ]}
          clearable={false}
        />
      )}
      <Switch
        label={words.sound}
        hint={paced ? words.soundHintPaced : words.soundHintTimed}
        value={choice.sound}
        onChange={(sound) => onChange({ sound })}
      />
      {paced && (
        <Switch label={words.spoken} value={choice.spoken} onChange={(spoken) => onChange({ spoken })} />
      )}
    </Stack>
  )
}
