import { decimal } from '../../shared/language/numbers.ts'
import { classNames } from '../ui/classNames.ts'
import { CheckInRow } from './CheckInRow.tsx'
import { CHECK_IN_ROW, checkInReading, checkInScale, dayAt } from './checkInScale.ts'
import type { CheckInSeries } from './data.ts'
import { emptyWords } from './emptyWords.ts'
import { Figure, type FigureText } from './Figure.tsx'
import { Key } from './Key.tsx'
import marks from './marks.module.css'
import { Plot } from './Plot.tsx'
import { words } from './words.ts'

const cx = classNames(marks)

interface CheckInLinesProps extends FigureText {
  /** A label for every day; each series has as many values. */
  days: readonly string[]
  series: readonly CheckInSeries[]
}

/** A value of the table; ratings and measures have at most one place after the point. */
function written({ values, blanks }: CheckInSeries, index: number): string {
  const value = values[index] ?? null
  return value === null ? emptyWords(blanks?.[index]) : decimal(value, 1)
}

/** Ratings over the days, one row each on a shared time axis. Where nothing is recorded the line stops. */
export function CheckInLines({ days, series, ...text }: CheckInLinesProps) {
  const height = series.length * CHECK_IN_ROW + 24
  const rows = days.map((day, index) => ({ day, index }))
  return (
    <Figure
      {...text}
      columns={[
        { label: words.day, cell: (row: (typeof rows)[number]) => row.day },
        ...series.map((one) => ({
          label: one.label,
          numeric: true,
          cell: (row: (typeof rows)[number]) => written(one, row.index),
        })),
      ]}
      rows={rows}
      rowKey={(row) => String(row.index)}
      legend={
        series.some((one) => one.usual) && (
          <Key label={words.usualRange}>
            <rect className={cx('band')} width={22} height={12} />
          </Key>
        )
      }
    >
      <Plot
        title={text.title}
        readings={days.map((_, index) => checkInReading(days, series, index))}
        height={height}
        pick={(across, _, width) => dayAt(across, checkInScale(days.length, width))}
      >
        {(width, at) => {
          const scale = checkInScale(days.length, width)
          return (
            <>
              {at !== null && (
                <line className={cx('cursor')} x1={scale.x(at)} x2={scale.x(at)} y1={0} y2={height - 20} />
              )}
              {series.map((one, index) => (
                <CheckInRow key={one.label} series={one} scale={scale} top={index * CHECK_IN_ROW} at={at} />
              ))}
              {days.map((day, index) =>
                index % scale.labelEvery === 0 ? (
                  <text
                    key={day}
                    className={cx('axisText')}
                    x={scale.x(index)}
                    y={height - 6}
                    textAnchor="middle"
                  >
                    {day}
                  </text>
                ) : null,
              )}
            </>
          )
        }}
      </Plot>
    </Figure>
  )
}
