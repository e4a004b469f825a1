import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { classNames } from '../ui/classNames.ts'
import type { TrendMark, TrendPanel } from './data.ts'
import marks from './marks.module.css'
import { stretches, type TrendAcross } from './trendScale.ts'

const cx = classNames(marks)

interface TrendPanelMarksProps {
  panel: TrendPanel
  across: TrendAcross
  /** Edges of the plot in units. */
  top: number
  bottom: number
  at: number | null
}

interface Placed {
  readonly x: number
  readonly mark: TrendMark
  readonly index: number
}

/** Points, line, middle halves and band of one measure. Nothing reaches over a gap. */
export function TrendPanelMarks({ panel, across, top, bottom, at }: TrendPanelMarksProps) {
  const { axis, write } = panel
  const y = scaleLinear([axis.min, axis.max], [bottom, top])
  const placed = panel.marks.map((mark, index) => ({ mark, index, x: across.x(index) }))
  const held = placed.filter(({ mark }) => mark.value !== null)
  const radius = Math.max(1.6, Math.min(3.5, across.step / 2.6))
  return (
    <g>
      <Band placed={placed} across={across} y={y} />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line className={cx('grid')} x1={across.left} x2={across.right} y1={y(tick)} y2={y(tick)} />
          <text
            className={cx('axisText')}
            x={across.left - 8}
            y={y(tick)}
            textAnchor="end"
            dominantBaseline="central"
          >
            {write(tick)}
          </text>
        </g>
      ))}
      {held.length === 0 && (
        <text
          className={cx('missingText')}
          x={(across.left + across.right) / 2}
          y={top + (bottom - top) * 0.38}
          textAnchor="middle"
        >
          {panel.empty}
        </text>
      )}
      {held.map(({ mark: { half }, x, index }) =>
        half === null ? null : (
          <rect
            key={index}
            className={cx('half')}
            x={x - Math.max(1, Math.min(6, across.step * 0.32))}
            y={y(half.high)}
            width={2 * Math.max(1, Math.min(6, across.step * 0.32))}
            height={Math.max(1, y(half.low) - y(half.high))}
          />
        ),
      )}
      <Lines placed={placed} joined={panel.joined} y={y} />
      {held.map(({ mark: { value, late }, x, index }) => (
        <circle
          key={index}
          className={cx(late ? 'openDot' : 'bareDot')}
          cx={x}
          cy={y(value ?? axis.min)}
          r={index === at ? radius + 2 : late ? Math.max(2, radius - 0.5) : radius}
        />
      ))}
    </g>
  )
}

interface LayerProps {
  placed: readonly Placed[]
  y: (value: number) => number
}

function Lines({ placed, joined, y }: LayerProps & { joined: boolean }) {
  const path = (read: (mark: TrendMark) => number | null) =>
    line<Placed>()
      .defined(({ mark }) => read(mark) !== null)
      .x(({ x }) => x)
      .y(({ mark }) => y(read(mark) ?? 0))([...placed])
  const joint = joined ? path(({ value }) => value) : null
  const rolling = path((mark) => mark.rolling)
  return (
    <>
      {joint && <path className={cx('joint')} d={joint} />}
      {rolling && <path className={cx('line')} d={rolling} />}
    </>
  )
}

function Band({ placed, across, y }: LayerProps & { across: TrendAcross }) {
  const half = across.step / 2
  const edges = (run: readonly Placed[]): { x: number; mark: TrendMark }[] => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ ...first, x: first.x - half }, ...run, { ...last, x: last.x + half }]
  }
  const band = area<{ x: number; mark: TrendMark }>()
    .x(({ x }) => x)
    .y0(({ mark }) => y(mark.usual?.low ?? 0))
    .y1(({ mark }) => y(mark.usual?.high ?? 0))
  return stretches(placed, ({ mark }) => mark.usual !== null).map((indices) => (
    <path
      key={indices[0]}
      className={cx('band')}
      d={band(edges(placed.slice(indices[0], (indices.at(-1) ?? 0) + 1))) ?? ''}
    />
  ))
}
