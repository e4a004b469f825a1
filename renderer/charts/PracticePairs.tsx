import { classNames } from '../ui/classNames.ts'
import type { PracticePair } from './data.ts'
import { Figure, type FigureText } from './Figure.tsx'
import { Key } from './Key.tsx'
import marks from './marks.module.css'
import { PAIR_AXIS, PAIR_ROW, PairRows } from './PairRows.tsx'
import { Plot } from './Plot.tsx'
import { changeWords, pairReading } from './readings.ts'
import { words } from './words.ts'

const cx = classNames(marks)

interface PracticePairsProps extends FigureText {
  pairs: readonly PracticePair[]
  /** What is rated, for the axis: "Tension, 0 calm to 10 very tense". */
  axis: string
}

/** What was felt before and after each practice: an open mark before, a filled one after. */
export function PracticePairs({ pairs, axis, ...text }: PracticePairsProps) {
  const said = (value: number | null) => value ?? words.notNoted
  return (
    <Figure
      {...text}
      columns={[
        { label: words.day, cell: (pair: PracticePair) => pair.label },
        { label: words.practice, cell: (pair) => pair.detail ?? words.nothing },
        { label: words.before, numeric: true, cell: (pair) => said(pair.before) },
        { label: words.after, numeric: true, cell: (pair) => said(pair.after) },
        { label: words.change, numeric: true, cell: (pair) => changeWords(pair) ?? words.nothing },
      ]}
      rows={pairs}
      rowKey={(_, index) => String(index)}
      legend={
        <>
          <Key label={words.before}>
            <circle className={cx('openDot')} cx={11} cy={6} r={4.5} />
          </Key>
          <Key label={words.after}>
            <circle className={cx('solid')} cx={11} cy={6} r={5} />
          </Key>
        </>
      }
    >
      <Plot
        title={text.title}
        readings={pairs.map(pairReading)}
        height={PAIR_AXIS + pairs.length * PAIR_ROW}
        pick={(_, y) => {
          const index = Math.floor((y - PAIR_AXIS) / PAIR_ROW)
          return index >= 0 && index < pairs.length ? index : null
        }}
      >
        {(width, at) => <PairRows pairs={pairs} axis={axis} width={width} at={at} />}
      </Plot>
    </Figure>
  )
}
