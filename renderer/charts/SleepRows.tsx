import { scaleLinear } from 'd3-scale'
import { clockWords } from '../../shared/calendar/clockForm.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { classNames } from '../ui/classNames.ts'
import type { SleepNight, Span } from './data.ts'
import { emptyWords } from './emptyWords.ts'
import marks from './marks.module.css'
import { nightHours, nightTicks } from './nightHours.ts'

const cx = classNames(marks)

/** Heights in units. */
export const AXIS_HEIGHT = 26
export const ROW_HEIGHT = 30
const BAR_HEIGHT = 16

const NOON = 720

interface SleepRowsProps {
  nights: readonly SleepNight[]
  width: number
  at: number | null
}

/** The drawing of {@link SleepTimeline}. */
export function SleepRows({ nights, width, at }: SleepRowsProps) {
  const left = width < 480 ? 58 : 84
  const right = width - (width < 480 ? 62 : 72)
  const hours = nightHours(nights)
  const x = scaleLinear([hours.start, hours.end], [left, right]).clamp(true)
  const ticks = nightTicks(hours, right - left)
  const bottom = AXIS_HEIGHT + nights.length * ROW_HEIGHT
  return (
    <>
      {at !== null && (
        <rect
          className={cx('pointed')}
          y={AXIS_HEIGHT + at * ROW_HEIGHT}
          width={width}
          height={ROW_HEIGHT}
          rx={6}
        />
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={cx('grid')} x1={x(tick)} x2={x(tick)} y1={AXIS_HEIGHT - 6} y2={bottom} />
          <text className={cx('axisText')} x={x(tick)} y={AXIS_HEIGHT - 11} textAnchor="middle">
            {clockWords(clockTimeAt(NOON + tick))}
          </text>
        </g>
      ))}
      {nights.map((night, index) => {
        const middle = AXIS_HEIGHT + (index + 0.5) * ROW_HEIGHT
        const empty = night.inBed === null && night.asleep === null
        return (
          <g key={night.label} dominantBaseline="central">
            <text className={cx('label')} x={2} y={middle}>
              {night.label}
            </text>
            {empty ? (
              <EmptySlot from={left} to={right} middle={middle} text={emptyWords(night.empty)} />
            ) : (
              <>
                <Bar look="light" span={night.inBed} x={x} middle={middle} />
                <Bar look="solid" span={night.asleep} x={x} middle={middle} />
              </>
            )}
            <text className={cx('strong')} x={width - 4} y={middle} textAnchor="end">
              {night.aside}
            </text>
          </g>
        )
      })}
    </>
  )
}

interface BarProps {
  look: 'light' | 'solid'
  span: Span | null
  x: (minutes: number) => number
  middle: number
}

function Bar({ look, span, x, middle }: BarProps) {
  if (span === null) return null
  const from = x(span.start)
  const height = look === 'light' ? BAR_HEIGHT : BAR_HEIGHT - 6
  const length = Math.max(2, x(span.end) - from)
  return <rect className={cx(look)} x={from} y={middle - height / 2} width={length} height={height} rx={4} />
}

interface EmptySlotProps {
  from: number
  to: number
  middle: number
  text: string
}

function EmptySlot({ from, to, middle, text }: EmptySlotProps) {
  const height = BAR_HEIGHT
  return (
    <>
      <rect
        className={cx('missing')}
        x={from + 0.5}
        y={middle - height / 2}
        width={to - from - 1}
        height={height}
        rx={4}
      />
      <text className={cx('missingText')} x={(from + to) / 2} y={middle} textAnchor="middle">
        {text}
      </text>
    </>
  )
}
