import { CheckInLines } from '../charts/CheckInLines.tsx'
import { DailyLoadBars } from '../charts/DailyLoadBars.tsx'
import type { CheckInSeries, DayLoad, PracticePair, SleepNight } from '../charts/data.ts'
import { PracticePairs } from '../charts/PracticePairs.tsx'
import { SleepTimeline } from '../charts/SleepTimeline.tsx'
import { Card } from '../ui/Section.tsx'
import { TrendSample } from './TrendSample.tsx'

const DAYS = ['Mon 3', 'Tue 4', 'Wed 5', 'Thu 6', 'Fri 7', 'Sat 8', 'Sun 9'] as const

const night = (index: number, bed: number, up: number, aside: string): SleepNight => ({
  label: DAYS[index] ?? '',
  inBed: { start: bed, end: up },
  asleep: { start: bed + 25, end: up - 20 },
  aside,
})

const NIGHTS: SleepNight[] = [
  night(0, 640, 1145, '7 h 10'),
  night(1, 655, 1130, '6 h 40'),
  { label: 'Wed 5', inBed: null, asleep: null },
  night(3, 690, 1150, '6 h 25'),
  { label: 'Fri 7', inBed: { start: 630, end: 1140 }, asleep: null },
  night(5, 745, 1260, '7 h 35'),
  night(6, 700, 1230, '7 h 50'),
]

const LOADS: DayLoad[] = [
  { label: 'Mon 3', state: 'value', value: 320 },
  { label: 'Tue 4', state: 'rest' },
  { label: 'Wed 5', state: 'value', value: 180 },
  { label: 'Thu 6', state: 'unknown' },
  { label: 'Fri 7', state: 'value', value: 405 },
  { label: 'Sat 8', state: 'value', value: 60 },
  { label: 'Sun 9', state: 'rest' },
]

const SERIES: CheckInSeries[] = [
  {
    label: 'Fatigue',
    ends: '1 very low, 7 very high',
    min: 1,
    max: 7,
    values: [3, 4, null, 5, 4, 3, 2],
    usual: { low: 2, high: 4 },
  },
  { label: 'Mood', ends: '−3 low, +3 high', min: -3, max: 3, values: [0, -1, null, -2, null, 1, 2] },
  { label: 'Energy', ends: '0 none, 10 most', min: 0, max: 10, values: [6, 5.5, null, 4, null, null, null] },
  { label: 'Libido', ends: '0 none, 10 most', min: 0, max: 10, values: DAYS.map(() => null) },
]

const PAIRS: PracticePair[] = [
  { label: 'Mon 3', detail: 'Resonance breathing', before: 7, after: 4 },
  { label: 'Tue 4', detail: 'Walk outdoors', before: 6, after: 6 },
  { label: 'Thu 6', detail: 'Box breathing', before: 5, after: null },
  { label: 'Sat 8', detail: 'Body scan', before: 3, after: 4 },
  { label: 'Sun 9', detail: 'Cyclic sighing', before: 10, after: 2 },
]

export function ChartSamples() {
  return (
    <>
      <Card title="The week in figures">
        <SleepTimeline
          title="Sleep"
          sentence="You slept about seven hours on the nights you recorded, and went to bed later towards the weekend."
          n="5 of 7 nights with sleep times"
          nights={NIGHTS}
        />
      </Card>
      <Card title="Training">
        <DailyLoadBars
          title="Training load"
          sentence="Four sessions and two rest days; nothing is recorded for Thursday."
          n="6 of 7 days recorded"
          days={LOADS}
          figures={[
            { label: 'Load of the week', value: '965 AU' },
            { label: 'Monotony', value: null, note: 'Needs all seven days; Thursday is not recorded.' },
            { label: 'Strain', value: null, note: 'Follows from monotony.' },
          ]}
        />
      </Card>
      <Card title="How the days felt">
        <CheckInLines
          title="Check-in"
          sentence="Fatigue rose to the middle of the week and eased again."
          n="6 of 7 days recorded"
          days={DAYS}
          series={SERIES}
        />
      </Card>
      <Card title="Over time">
        <TrendSample />
      </Card>
      <Card title="Practice">
        <PracticePairs
          title="Tension before and after"
          sentence="Tension was lower after two of four practices with both values."
          n="4 practices with both values, 1 without"
          axis="Tension, 0 calm to 10 very tense"
          pairs={PAIRS}
        />
      </Card>
    </>
  )
}
