import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { plain } from '../../shared/language/numbers.ts'
import { classNames } from '../ui/classNames.ts'
import { signed } from '../ui/signed.ts'
import { CHECK_IN_ROW, type CheckInScale, couldBeOf, countOf } from './checkInScale.ts'
import type { CheckInSeries } from './data.ts'
import marks from './marks.module.css'
import { words } from './words.ts'

const cx = classNames(marks)

interface CheckInRowProps {
  series: CheckInSeries
  scale: CheckInScale
  /** Upper edge of the row in units. */
  top: number
  at: number | null
}

/** One rating: its name, its two end lines, the line with its gaps, and the latest value written out. */
export function CheckInRow({ series, scale, top, at }: CheckInRowProps) {
  const { left, right, x } = scale
  const y = scaleLinear([series.min, series.max], [top + CHECK_IN_ROW - 20, top + 12])
  const print = (value: number) => (series.min < 0 ? signed(value) : plain(value))
  const points = series.values.map((value, index) => ({ value, index }))
  const known = points.filter((point): point is { value: number; index: number } => point.value !== null)
  const path = line<(typeof points)[number]>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.index))
    .y((point) => y(point.value ?? series.min))(points)
  const latest = known.at(-1)
  const dot = scale.x(1) - scale.x(0) > 14 ? 4 : 2.5
  return (
    <g dominantBaseline="central">
      {series.usual && (
        <rect
          className={cx('band')}
          x={left - 8}
          y={y(series.usual.high)}
          width={right - left + 16}
          height={Math.max(2, y(series.usual.low) - y(series.usual.high))}
        />
      )}
      {[series.min, series.max].map((end) => (
        <g key={end}>
          <line className={cx('grid')} x1={left - 8} x2={right + 8} y1={y(end)} y2={y(end)} />
          <text className={cx('axisText')} x={left - 14} y={y(end)} textAnchor="end">
            {print(end)}
          </text>
        </g>
      ))}
      <text className={cx('strong')} x={2} y={top + 18}>
        {series.label}
      </text>
      {scale.roomy && series.ends && (
        <text className={cx('axisText')} x={2} y={top + 35}>
          {series.ends}
        </text>
      )}
      <text className={cx('axisText')} x={2} y={top + (scale.roomy && series.ends ? 51 : 35)}>
        {words.countOf(countOf(series), couldBeOf(series))}
      </text>
      {path && <path className={cx('line')} d={path} />}
      {known.map((point) => (
        <circle
          key={point.index}
          className={cx('dot')}
          cx={x(point.index)}
          cy={y(point.value)}
          r={point.index === at ? dot + 2 : dot}
        />
      ))}
      {known.length === 0 && (
        <text
          className={cx('missingText')}
          x={(left + right) / 2}
          y={y((series.min + series.max) / 2)}
          textAnchor="middle"
        >
          {words.noEntry}
        </text>
      )}
      {latest && (
        <text className={cx('strong')} x={x(latest.index) + 12} y={y(latest.value)}>
          {print(latest.value)}
        </text>
      )}
    </g>
  )
}
