import { classNames } from '../ui/classNames.ts'
import type { TrendLane } from './data.ts'
import marks from './marks.module.css'
import { stretches, TREND_HEIGHT, type TrendAcross } from './trendScale.ts'

const cx = classNames(marks)

interface TrendLanesProps {
  lanes: readonly TrendLane[]
  across: TrendAcross
  top: number
}

/** Below the plot, a lane for each mark of the person's own: on which steps it stands. */
export function TrendLanes({ lanes, across, top }: TrendLanesProps) {
  return lanes.map(({ label, marked }, lane) => {
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
        {stretches(marked, (is) => is).map((run) => (
          <rect
            key={run[0]}
            className={cx('lane')}
            x={across.x(run[0] ?? 0) - across.step / 2 + 0.5}
            y={middle - 3.5}
            width={Math.max(2, run.length * across.step - 1)}
            height={7}
            rx={Math.min(3.5, across.step / 2)}
          />
        ))}
      </g>
    )
  })
}
