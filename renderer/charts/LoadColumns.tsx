import { useId } from 'react'
import { classNames } from '../ui/classNames.ts'
import type { DayLoad } from './data.ts'
import { emptyWords } from './emptyWords.ts'
import { BASE, LOAD_HEIGHT, loadColumnsScale, TOP } from './loadColumnsScale.ts'
import marks from './marks.module.css'
import { words } from './words.ts'

const cx = classNames(marks)

interface LoadColumnsProps {
  days: readonly DayLoad[]
  width: number
  at: number | null
}

/** The drawing of {@link DailyLoadBars}. */
export function LoadColumns({ days, width, at }: LoadColumnsProps) {
  const hatch = useId()
  const { x, y } = loadColumnsScale(days, width)
  return (
    <>
      <Hatch id={hatch} />
      {at !== null && (
        <rect className={cx('pointed')} x={x.left + at * x.step} width={x.step} height={LOAD_HEIGHT} rx={6} />
      )}
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className={cx('grid')} x1={x.left} x2={width} y1={y(tick)} y2={y(tick)} />
          <text
            className={cx('axisText')}
            x={x.left - 8}
            y={y(tick)}
            textAnchor="end"
            dominantBaseline="central"
          >
            {tick}
          </text>
        </g>
      ))}
      <text className={cx('axisText')} x={x.left - 8} y={8} textAnchor="end" dominantBaseline="central">
        {words.loadUnit}
      </text>
      {days.map((day, index) => (
        <g key={day.label} transform={`translate(${x.left + (index + 0.5) * x.step} 0)`} textAnchor="middle">
          <Column day={day} half={Math.min(26, x.step * 0.32)} y={y} hatch={hatch} />
          <text className={cx('label')} y={LOAD_HEIGHT - 7}>
            {day.label}
          </text>
        </g>
      ))}
    </>
  )
}

/** One day, around its own middle. */
function Column({
  day,
  half,
  y,
  hatch,
}: {
  day: DayLoad
  half: number
  y: (load: number) => number
  hatch: string
}) {
  switch (day.state) {
    case 'value':
      return (
        <>
          <path className={cx('solid')} d={roundedColumn(half, y(day.value))} />
          <text className={cx('strong')} y={y(day.value) - 6}>
            {day.value}
          </text>
        </>
      )
    case 'rest':
      return (
        <>
          <circle className={cx('openDot')} cy={BASE - 7} r={5} />
          <text className={cx('label')} y={BASE - 20}>
            {words.rest}
          </text>
        </>
      )
    case 'unknown':
      return (
        <>
          <rect fill={`url(#${hatch})`} x={-half} y={TOP} width={2 * half} height={BASE - TOP} />
          <rect className={cx('missing')} x={-half} y={TOP} width={2 * half} height={BASE - TOP} />
          <text className={cx('missingText')} y={TOP - 7}>
            {emptyWords(day.empty)}
          </text>
        </>
      )
    default:
      return day satisfies never
  }
}

/** A column from the base line with its upper corners rounded. */
function roundedColumn(half: number, top: number): string {
  const radius = Math.min(4, half, Math.max(0, BASE - top))
  const side = half - radius
  return `M${-half} ${BASE}V${top + radius}a${radius} ${radius} 0 0 1 ${radius} ${-radius}h${2 * side}a${radius} ${radius} 0 0 1 ${radius} ${radius}V${BASE}Z`
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className={cx('hatch')} x1={0.5} x2={0.5} y1={0} y2={7} opacity={0.55} />
    </pattern>
  )
}
