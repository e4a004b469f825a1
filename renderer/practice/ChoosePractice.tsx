import { useState } from 'react'
import { BREATHING_PRACTICES, type BreathingPracticeId } from '../../shared/stress/breathing.ts'
import { breathingOf } from '../../shared/stress/pacing.ts'
import { useCommands } from '../commands/commands.tsx'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Cautions } from './Cautions.tsx'
import styles from './Practice.module.css'
import { PracticeKinds } from './PracticeKinds.tsx'
import { PracticeOptions } from './PracticeOptions.tsx'
import type { PracticeChoice } from './practiceChoice.ts'
import { leadsAway } from './practiceSession.ts'
import { useCautionsRead } from './useCautionsRead.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface ChoosePracticeProps {
  choice: PracticeChoice
  onChange: (change: Partial<PracticeChoice>) => void
  onBegin: (tensionBefore: number | null) => void
}

/** What to practise and how; one page, so that a tired person sees the way to its end. */
export function ChoosePractice({ choice, onChange, onBegin }: ChoosePracticeProps) {
  const [tension, setTension] = useState<number | null>(null)
  const cautions = useCautionsRead()
  const breathing = breathingOf(choice.kind)
  const begin = () => {
    if (breathing !== null) void cautions.noteRead()
    onBegin(tension)
  }
  useCommands([{ id: 'practice.begin', group: 'here', name: words.begin, run: begin }])
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      <PracticeKinds value={choice.kind} onChange={(kind) => onChange({ kind })} />
      <section className={cx('plan')}>
        <Stack>
          {breathing && <About breathing={breathing} />}
          {leadsAway(choice.kind) && <p className={cx('about')}>{words.walkNote}</p>}
          <PracticeOptions choice={choice} onChange={onChange} tension={tension} onTension={setTension} />
          {breathing && <Cautions read={cautions.read} />}
          <div>
            <Button tone="primary" icon="breath" onClick={begin}>
              {words.begin}
            </Button>
          </div>
        </Stack>
      </section>
    </>
  )
}

function About({ breathing }: { breathing: BreathingPracticeId }) {
  const { grade, source } = BREATHING_PRACTICES[breathing]
  return (
    <p className={cx('about')}>
      {words.about[breathing]} <span className={cx('evidence')}>{words.evidence(grade, source)}</span>
    </p>
  )
}
