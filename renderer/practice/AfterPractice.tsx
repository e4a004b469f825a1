import { useSyncExternalStore } from 'react'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import { PRACTICE_BOUNDS } from '../../shared/evening/stressPractice.ts'
import { decimal } from '../../shared/language/numbers.ts'
import { type PracticeRun, practiceMinutes } from '../../shared/stress/practiceRun.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import { WhyReadOnly } from '../bridge/WhyReadOnly.tsx'
import { Writing } from '../bridge/Writing.tsx'
import type { PracticeRecord, RecordStanding } from '../evening/practiceRecord.ts'
import { words as eveningWords } from '../evening/words.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { ScalePair } from '../ui/ScalePair.tsx'
import styles from './Practice.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface AfterPracticeProps {
  run: PracticeRun
  record: PracticeRecord
  onAnother: () => void
  onOpenTonight: () => void
}

/** What was practised, how tense one is now, and whether it is written down. */
export function AfterPractice({ run, record, onAnother, onOpenTonight }: AfterPracticeProps) {
  const { practice, standing } = useSyncExternalStore(record.subscribe, record.snapshot)
  const region = useArrivalFocus<HTMLDivElement>('after')
  const minutes = practiceMinutes(run.practisedMs)
  const readOnly = useReadOnly()
  return (
    <div ref={region} tabIndex={-1} className={cx('after')}>
      <PageHeader title={words.afterwards} lede={whatWasDone(run, practice)} />
      <WhyReadOnly />
      <section className={cx('plan')}>
        <Stack>
          <ScalePair
            label={eveningWords.tension}
            hint={words.tensionHow}
            value={{ before: practice.tensionBefore, after: practice.tensionAfter }}
            onChange={({ before, after }) => record.change({ tensionBefore: before, tensionAfter: after })}
            {...PRACTICE_BOUNDS.tension}
            lowWord={eveningWords.tensionLow}
            highWord={eveningWords.tensionHigh}
          />
          <p role="status" className={cx('standing')}>
            {standing.kind === 'aside' && minutes === null && !readOnly ? words.offered : saidOf(standing)}
          </p>
          {standing.kind === 'refused' && <FailureNotice failure={standing.failure} />}
        </Stack>
      </section>
      <Cluster>
        <Button tone="primary" onClick={onOpenTonight}>
          {words.tonight}
        </Button>
        {isOut(standing) ? (
          <Writing>
            <Button onClick={() => void record.write()}>{words.write}</Button>
          </Writing>
        ) : (
          <Button icon="undo" onClick={() => void record.takeOut()}>
            {words.takeOut}
          </Button>
        )}
        <Button tone="plain" onClick={onAnother}>
          {words.another}
        </Button>
      </Cluster>
    </div>
  )
}

const isOut = ({ kind }: RecordStanding): boolean => kind === 'aside' || kind === 'full' || kind === 'refused'

function whatWasDone(
  { practisedMs }: PracticeRun,
  { kind, durationMin }: { kind: keyof typeof PRACTICE_NAMES; durationMin: number | null },
): string {
  const name = PRACTICE_NAMES[kind]
  if (practiceMinutes(practisedMs) === null) {
    return words.short(name, decimal(Math.floor(practisedMs / 1000), 0))
  }
  return durationMin === null ? words.open(name) : words.done(name, decimal(durationMin, 0))
}

function saidOf(standing: RecordStanding): string {
  switch (standing.kind) {
    case 'aside':
      return words.notWritten
    case 'writing':
      return words.writing
    case 'written':
      return words.written
    case 'full':
      return words.full
    case 'conflict':
      return words.conflict
    case 'unsaved':
      return words.unsaved
    case 'refused':
      return words.notWritten
    default:
      return standing satisfies never
  }
}
