import { useRef } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { clockWords } from '../../shared/calendar/clockForm.ts'
import type { DraftAction } from '../../shared/evening/draft.ts'
import type { SleepDiary } from '../../shared/evening/sleepDiary.ts'
import { type DiaryWarning, diaryMetrics } from '../../shared/sleep/diaryMetrics.ts'
import { proposeTimeRepairs, type TimeChange, type TimeRepair } from '../../shared/sleep/timeRepairs.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Cluster, Stack } from '../ui/Layout.tsx'
import styles from './Evening.module.css'
import type { EditorSession } from './editorSession.ts'
import { type NightProblem, nightProblem, nightSummary } from './nightReading.ts'
import { words } from './words.ts'

const cx = classNames(styles)

const PROBLEMS: Record<NightProblem, string> = {
  order: words.nightOrder,
  'awake-too-long': words.nightAwakeTooLong,
  'tried-too-long': words.nightTriedTooLong,
}

const WARNINGS: Record<DiaryWarning, string> = {
  'short-time-in-bed': words.nightShort,
  'long-time-in-bed': words.nightLong,
  'long-sleep-onset-latency': words.nightSlow,
}

interface NightSummaryProps {
  sleep: SleepDiary
  day: CivilDate
  zone: string
  onCorrect: EditorSession['correct']
}

/** The night in one line as soon as enough is there, and a gentle word when the answers contradict. */
export function NightSummary({ sleep, day, zone, onCorrect }: NightSummaryProps) {
  const place = useRef<HTMLDivElement>(null)
  const metrics = diaryMetrics(sleep, day, zone)
  const summary = nightSummary(metrics)
  const problem = nightProblem(sleep, day, zone)
  const doubts = problem === null ? metrics.warnings.map((warning) => WARNINGS[warning]) : [PROBLEMS[problem]]
  const repairs = proposeTimeRepairs(sleep, day, zone).filter(({ changes }) => changes.length > 0)
  const announce = useAnnounce()
  const apply = async ({ changes }: TimeRepair) => {
    place.current?.focus()
    if (!(await onCorrect(timesOf(changes, 'to')))) return
    announce({
      text: words.readingTaken(changes.map(({ to }) => to)),
      action: { label: words.undo, run: () => void onCorrect(timesOf(changes, 'from')) },
    })
  }
  return (
    <div ref={place} className={cx('nightPlace')} tabIndex={-1} aria-live="polite">
      {summary !== null && (
        <p className={`${cx('summary')} tabular`}>
          {summary}{' '}
          {metrics.sleepEfficiency.value !== null && (
            <span className={cx('note')}>{words.efficiencyNote}</span>
          )}
        </p>
      )}
      {(doubts.length > 0 || repairs.length > 0) && (
        <div className={cx('doubts')}>
          <Stack gap="tight">
            {doubts.map((doubt) => (
              <p key={doubt}>{doubt}</p>
            ))}
            {repairs.slice(0, 2).map((repair) => (
              <Repair key={JSON.stringify(repair)} repair={repair} onTake={() => void apply(repair)} />
            ))}
          </Stack>
        </div>
      )}
    </div>
  )
}

const timesOf = (changes: readonly TimeChange[], side: 'from' | 'to'): DraftAction[] =>
  changes.map((change) => ({ type: 'setSleepField', field: change.field, value: change[side] }))

function Repair({ repair, onTake }: { repair: TimeRepair; onTake: () => void }) {
  const readings = repair.changes.map(({ field, to }) =>
    words.timeReading(words.sleepLabels[field], clockWords(to)),
  )
  return (
    <Cluster>
      <span>{words.didYouMean(readings)}</span>
      <Button size="small" onClick={onTake}>
        {words.takeReading(repair.changes.map(({ to }) => clockWords(to)))}
      </Button>
    </Cluster>
  )
}
