import { classNames } from '../ui/classNames.ts'
import type { TrendLane } from './data.ts'
import marks from './marks.module.css'
import { TREND_HEIGHT, type TrendAcross } from './trendScale.ts'

const cx = classNames(marks)

interface TrendLanesProps {
  lanes: readonly TrendLane[]
  across: TrendAcross
  top: number
}

/** Below the plot, a lane for each mark of the person's own: on which steps it stands, and by its height on how many of their days. */
export function TrendLanes({ lanes, across, top }: TrendLanesProps) {
  return lanes.map(({ label, shares }, lane) => {
    const middle = top + (lane + 0.5) * TREND_HEIGHT.lane
    return (
      <g key={label}>
        <text
          className={cx('axisText')}
          x={across.left - 8}
          y={middle}
          textAnchor="end"
          dominantBaseline="central"
        >
          {label}
        </text>
        {shares.map((share, index) => {
          if (share === 0) return null
          const height = 2 + 6 * share
          return (
            <rect
              key={across.x(index)}
              className={cx('lane')}
              x={across.x(index) - across.step / 2}
              y={middle - height / 2}
              width={Math.max(1.5, across.step - 1)}
              height={height}
              rx={Math.min(2, across.step / 4)}
            />
          )
        })}
      </g>
    )
  })
}
