import { classNames } from '../ui/classNames.ts'
import type { DayLoad, SideFigure } from './data.ts'
import { Figure, type FigureText } from './Figure.tsx'
import { Key } from './Key.tsx'
import { LoadColumns } from './LoadColumns.tsx'
import { LOAD_HEIGHT, loadColumnsScale } from './loadColumnsScale.ts'
import marks from './marks.module.css'
import { Plot } from './Plot.tsx'
import { loadReading, loadWords } from './readings.ts'
import { SideFigures } from './SideFigures.tsx'
import { words } from './words.ts'

const cx = classNames(marks)

interface DailyLoadBarsProps extends FigureText {
  /** Seven days as a rule; any number works. */
  days: readonly DayLoad[]
  /** Weekly load, monotony, strain. */
  figures?: readonly SideFigure[]
}

/** Training load a day. Rest is drawn as a mark of its own and unknown as unknown, never as an empty bar. */
export function DailyLoadBars({ days, figures = [], ...text }: DailyLoadBarsProps) {
  const pick = (across: number, width: number) => {
    const { x } = loadColumnsScale(days, width)
    const index = Math.floor((across - x.left) / x.step)
    return index >= 0 && index < days.length ? index : null
  }
  return (
    <Figure
      {...text}
      columns={[
        { label: words.day, cell: (day: DayLoad) => day.label },
        { label: words.load, unit: words.loadUnit, numeric: true, cell: loadWords },
      ]}
      rows={days}
      rowKey={(day) => day.label}
      beside={figures.length > 0 && <SideFigures figures={figures} />}
      legend={
        <>
          <Key label={words.loadAxis}>
            <rect className={cx('solid')} x={6} width={10} height={12} rx={2} />
          </Key>
          <Key label={words.restDay}>
            <circle className={cx('openDot')} cx={11} cy={6} r={4} />
          </Key>
          <Key label={words.noEntry}>
            <rect className={cx('missing')} x={5.5} y={0.5} width={11} height={11} />
          </Key>
        </>
      }
    >
      <Plot
        title={text.title}
        readings={days.map(loadReading)}
        height={LOAD_HEIGHT}
        pick={(across, _, width) => pick(across, width)}
      >
        {(width, at) => <LoadColumns days={days} width={width} at={at} />}
      </Plot>
    </Figure>
  )
}
