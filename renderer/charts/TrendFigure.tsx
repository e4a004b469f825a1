import type { ReactNode } from 'react'
import { classNames } from '../ui/classNames.ts'
import type { TableColumn } from '../ui/Table.tsx'
import type { TrendLane, TrendPanel } from './data.ts'
import { Figure, type FigureText } from './Figure.tsx'
import marks from './marks.module.css'
import { Plot } from './Plot.tsx'
import { TrendLanes } from './TrendLanes.tsx'
import { TrendPanelMarks } from './TrendPanelMarks.tsx'
import { type AxisLabel, labelsWithRoom, stepAt, TREND_HEIGHT, trendAcross } from './trendScale.ts'

const cx = classNames(marks)

interface TrendFigureProps<Row> extends FigureText {
  /** One, or several below each other on the same time axis; each has its own value axis. */
  panels: readonly TrendPanel[]
  lanes: readonly TrendLane[]
  /** Labels of the time axis, most of which may have to make room. */
  labels: readonly AxisLabel[]
  /** Steps before the journal began, and what is said there. */
  before: { steps: number; text: string }
  /** One sentence a step. */
  readings: readonly string[]
  onOpen: (index: number) => void
  legend: ReactNode
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => string
}

/** Where the panels stand below each other. */
function panelTops(count: number) {
  const { alone, each, name } = TREND_HEIGHT
  const plot = count === 1 ? alone : each
  const head = count === 1 ? 10 : name
  const tops = Array.from({ length: count }, (_, index) => index * (head + plot) + head)
  return { tops, plot, bottom: count * (head + plot) + 14 }
}

/** One or two measures over days, weeks or months, with marks of the person's own below. */
export function TrendFigure<Row>(props: TrendFigureProps<Row>) {
  const { panels, lanes, labels, before, readings, onOpen, legend, columns, rows, rowKey, ...text } = props
  const count = readings.length
  const { tops, plot, bottom } = panelTops(panels.length)
  const height = bottom + lanes.length * TREND_HEIGHT.lane + TREND_HEIGHT.labels
  return (
    <Figure {...text} {...{ legend, columns, rows, rowKey }}>
      <Plot
        title={text.title}
        readings={readings}
        height={height}
        pick={(across, _, width) => stepAt(across, trendAcross(count, width))}
        onOpen={onOpen}
      >
        {(width, at) => {
          const across = trendAcross(count, width)
          const blank = before.steps * across.step
          return (
            <>
              {at !== null && (
                <line
                  className={cx('cursor')}
                  x1={across.x(at)}
                  x2={across.x(at)}
                  y1={4}
                  y2={height - TREND_HEIGHT.labels}
                />
              )}
              {panels.map((panel, index) => {
                const top = tops[index] ?? 0
                return (
                  <g key={panel.label}>
                    {panels.length > 1 && (
                      <text className={cx('strong')} x={across.left} y={top - 14}>
                        {panel.label}
                      </text>
                    )}
                    <TrendPanelMarks {...{ panel, across, top, at }} bottom={top + plot} />
                    {blank > 170 && panel.marks.some(({ value }) => value !== null) && (
                      <text
                        className={cx('missingText')}
                        x={across.left + blank / 2}
                        y={top + plot * 0.38}
                        textAnchor="middle"
                      >
                        {before.text}
                      </text>
                    )}
                  </g>
                )
              })}
              <TrendLanes lanes={lanes} across={across} top={bottom} />
              {labelsWithRoom(labels, across).map((label) => (
                <text
                  key={label.index}
                  className={cx('axisText')}
                  x={across.x(label.index)}
                  y={height - 7}
                  textAnchor={across.x(label.index) > across.right - 24 ? 'end' : 'middle'}
                >
                  {label.text}
                </text>
              ))}
            </>
          )
        }}
      </Plot>
    </Figure>
  )
}
