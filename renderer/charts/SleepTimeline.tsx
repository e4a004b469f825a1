import { classNames } from '../ui/classNames.ts'
import type { SleepNight } from './data.ts'
import { emptyWords } from './emptyWords.ts'
import { Figure, type FigureText } from './Figure.tsx'
import { Key } from './Key.tsx'
import marks from './marks.module.css'
import { Plot } from './Plot.tsx'
import { nightReading, spanWords } from './readings.ts'
import { AXIS_HEIGHT, ROW_HEIGHT, SleepRows } from './SleepRows.tsx'
import { words } from './words.ts'

const cx = classNames(marks)

interface SleepTimelineProps extends FigureText {
  nights: readonly SleepNight[]
}

/** Nights below each other, by the clock: light in bed, strong asleep, an open slot where nothing is recorded. */
export function SleepTimeline({ nights, ...text }: SleepTimelineProps) {
  const row = (y: number) => {
    const index = Math.floor((y - AXIS_HEIGHT) / ROW_HEIGHT)
    return index >= 0 && index < nights.length ? index : null
  }
  return (
    <Figure
      {...text}
      columns={[
        { label: words.night, cell: (night: SleepNight) => night.label },
        {
          label: words.inBed,
          numeric: true,
          cell: (night) => (night.inBed ? spanWords(night.inBed) : emptyWords(night.empty)),
        },
        {
          label: words.asleep,
          numeric: true,
          cell: (night) => (night.asleep ? spanWords(night.asleep) : emptyWords(night.empty)),
        },
        { label: words.timeAsleep, numeric: true, cell: (night) => night.aside ?? words.nothing },
      ]}
      rows={nights}
      rowKey={(night) => night.label}
      legend={
        <>
          <Key label={words.inBed}>
            <rect className={cx('light')} x={0.5} y={1.5} width={21} height={9} rx={3} />
          </Key>
          <Key label={words.asleep}>
            <rect className={cx('solid')} y={1} width={22} height={10} rx={3} />
          </Key>
        </>
      }
    >
      <Plot
        title={text.title}
        readings={nights.map(nightReading)}
        height={AXIS_HEIGHT + nights.length * ROW_HEIGHT}
        pick={(_, y) => row(y)}
      >
        {(width, at) => <SleepRows nights={nights} width={width} at={at} />}
      </Plot>
    </Figure>
  )
}
