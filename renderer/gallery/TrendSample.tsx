import type { TrendMark } from '../charts/data.ts'
import { Key } from '../charts/Key.tsx'
import marks from '../charts/marks.module.css'
import { TrendFigure } from '../charts/TrendFigure.tsx'
import { drawnValues, valueAxis } from '../charts/trendScale.ts'
import { classNames } from '../ui/classNames.ts'

const cx = classNames(marks)

/** Four weeks: a gap, two days entered later, a band that begins when it is known. */
const PULSE = [57, 58, 56, 57, null, null, null, 59, 60, 58, 57, 58, 57, 56, 57, 59, 61, 63, 62, 60, 58, 57]
const LATER: ReadonlySet<number> = new Set([8, 9])

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const MARKS: readonly TrendMark[] = PULSE.map((value, index) => {
  const recent = PULSE.slice(Math.max(0, index - 6), index + 1).filter((each) => each !== null)
  return {
    value,
    half: null,
    late: LATER.has(index),
    rolling: value === null || recent.length < 3 ? null : mean(recent),
    usual: index < 10 ? null : { low: 56.5, high: 59 },
  }
})

const BUCKETS: readonly TrendMark[] = PULSE.map((value) => ({
  value: value === null ? null : value - 50,
  half: value === null ? null : { low: value - 51.5, high: value - 49 },
  late: false,
  rolling: null,
  usual: null,
}))

const panel = (label: string, drawn: readonly TrendMark[], joined: boolean) => ({
  ...{ label, joined, marks: drawn },
  axis: valueAxis(drawnValues(drawn), { ends: null }),
  write: String,
  empty: 'Nothing recorded here',
})

/** Both ways in which a trend is drawn, below each other. */
export function TrendSample() {
  return (
    <TrendFigure
      title="Resting heart rate"
      sentence="19 of 22 days known. The middle one is 58 bpm; they run from 56 bpm to 63 bpm."
      n="19 of 22 days known"
      panels={[panel('Single days', MARKS, false), panel('Medians with their middle half', BUCKETS, true)]}
      lanes={[{ label: 'ill', shares: PULSE.map((_, index) => (index > 15 && index < 19 ? 1 : 0)) }]}
      labels={[0, 7, 14, 21].map((index) => ({ index, text: `${index + 1} Nov` }))}
      before={{ steps: 0, text: '' }}
      readings={PULSE.map((value, index) => `${index + 1} Nov: ${value ?? 'no entry'}`)}
      onOpen={() => undefined}
      legend={
        <>
          <Key label="A day">
            <circle className={cx('bareDot')} cx={11} cy={6} r={3.5} />
          </Key>
          <Key label="Entered on a later day">
            <circle className={cx('openDot')} cx={11} cy={6} r={3.5} />
          </Key>
        </>
      }
      columns={[
        { label: 'Day', cell: (index: number) => `${index + 1} Nov` },
        { label: 'Value', numeric: true, cell: (index: number) => String(PULSE[index] ?? '–') },
      ]}
      rows={PULSE.map((_, index) => index)}
      rowKey={String}
    />
  )
}
