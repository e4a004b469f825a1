import { useEffect, useRef } from 'react'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { placeInBreath } from '../../shared/stress/pacing.ts'
import { isPaused, type PracticeRun, type RunStanding } from '../../shared/stress/practiceRun.ts'
import { useCommands } from '../commands/commands.tsx'
import { Keys } from '../commands/Keys.tsx'
import { KEY_TABLE } from '../commands/keyTable.ts'
import { words as commandWords } from '../commands/words.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Cluster } from '../ui/Layout.tsx'
import { useReducedMotion } from '../ui/useReducedMotion.ts'
import { BreathBar } from './BreathBar.tsx'
import { BreathCircle } from './BreathCircle.tsx'
import { Cautions } from './Cautions.tsx'
import type { LivePractice } from './livePractice.ts'
import styles from './Practice.module.css'
import { lookOf } from './practiceChoice.ts'
import { timeLeft } from './timeLeft.ts'
import { useBreathTurns } from './useBreathTurns.ts'
import { words } from './words.ts'

const cx = classNames(styles)
const { keys: keyWords } = commandWords
const [PAUSE] = KEY_TABLE.practicePause.combos
const [STOP] = KEY_TABLE.practiceStop.combos

interface RunningPracticeProps {
  live: LivePractice
  run: PracticeRun
}

/** A practice under way: the pace or the time alone, and two buttons. */
export function RunningPractice({ live, run }: RunningPracticeProps) {
  const { session } = live
  const { plan } = session
  const paused = isPaused(run)
  const toggle = paused ? session.goOn : session.pause
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  useCommands([
    { id: 'practice.pause', group: 'here', name: keyWords.practicePause, key: 'practicePause', run: toggle },
    {
      id: 'practice.stop',
      group: 'here',
      name: keyWords.practiceStop,
      key: 'practiceStop',
      run: session.stop,
    },
  ])
  return (
    <div className={cx('running')}>
      <h1 className={cx('runningTitle')}>{PRACTICE_NAMES[plan.kind]}</h1>
      {plan.phases === null ? <p className={cx('still')}>{words.still}</p> : <Pace live={live} run={run} />}
      <p className={cx('left', 'tabular')} role="timer">
        {words.left(timeLeft(run))}
      </p>
      <p className={cx('paused')} role="status">
        {PAUSED[run.standing]?.()}
      </p>
      <Cluster>
        <Button buttonRef={button} tone="primary" onClick={toggle}>
          {paused ? words.goOn : words.pause}
        </Button>
        <Button onClick={session.stop}>{words.stop}</Button>
      </Cluster>
      <p className={cx('keys')}>
        <Keys combo={PAUSE} /> {keyWords.practicePause} · <Keys combo={STOP} /> {keyWords.practiceStop}
      </p>
      {plan.phases !== null && <Cautions read />}
    </div>
  )
}

/** Why it stands still, where the button alone does not say it. */
const PAUSED: Partial<Record<RunStanding, () => string>> = {
  paused: () => words.paused,
  'paused-hidden': () => words.pausedHidden,
  'paused-slept': () => words.pausedSlept,
}

function Pace({ live, run }: RunningPracticeProps) {
  const { session, choice, sound } = live
  const { phases } = session.plan
  const lessMotion = useReducedMotion()
  const place = phases === null ? null : placeInBreath(phases, run.practisedMs)
  const running = run.standing === 'running'
  useBreathTurns({ phases, place, running, spoken: choice.spoken, sound })
  const phase = place === null ? undefined : phases?.[place.phase]
  if (phases === null || place === null || phase === undefined) return null
  const second = Math.min(Math.ceil(phase.seconds), Math.floor(place.intoMs / 1000) + 1)
  const said = { word: words.phases[phase.name], count: decimal(second, 0) }
  return lookOf(choice, lessMotion) === 'circle' ? (
    <BreathCircle phases={phases} run={run} breath={place.breath} {...said} />
  ) : (
    <BreathBar phases={phases} now={place.phase} {...said} />
  )
}
