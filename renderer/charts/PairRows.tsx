import { scaleLinear } from 'd3-scale'
import { plain } from '../../shared/language/numbers.ts'
import { classNames } from '../ui/classNames.ts'
import type { PracticePair } from './data.ts'
import marks from './marks.module.css'
import { changeWords } from './readings.ts'
import { words } from './words.ts'

const cx = classNames(marks)

/** Heights in units. */
export const PAIR_AXIS = 46
export const PAIR_ROW = 30

interface PairRowsProps {
  pairs: readonly PracticePair[]
  axis: string
  width: number
  at: number | null
}

/** The drawing of {@link PracticePairs}. */
export function PairRows({ pairs, axis, width, at }: PairRowsProps) {
  const roomy = width >= 560
  const left = roomy ? 232 : 84
  const x = scaleLinear([0, 10], [left, width - (roomy ? 96 : 84)])
  const bottom = PAIR_AXIS + pairs.length * PAIR_ROW
  return (
    <g dominantBaseline="central">
      {at !== null && (
        <rect
          className={cx('pointed')}
          y={PAIR_AXIS + at * PAIR_ROW}
          width={width}
          height={PAIR_ROW}
          rx={6}
        />
      )}
      <text className={cx('axisText')} x={left} y={9}>
        {axis}
      </text>
      <text className={cx('axisText')} x={width - 4} y={29} textAnchor="end">
        {words.change}
      </text>
      {x.ticks(5).map((tick) => (
        <g key={tick}>
          <line className={cx('grid')} x1={x(tick)} x2={x(tick)} y1={PAIR_AXIS - 6} y2={bottom} />
          <text className={cx('axisText')} x={x(tick)} y={29} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {pairs.map((pair, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two practices of a day may be alike, and the list never reorders
        <g key={index} transform={`translate(0 ${PAIR_AXIS + (index + 0.5) * PAIR_ROW})`}>
          <text className={cx('label')} x={2}>
            {pair.label}
          </text>
          {roomy && (
            <text className={cx('axisText')} x={66}>
              {pair.detail}
            </text>
          )}
          <Dumbbell pair={pair} x={x} />
          <text className={cx('strong')} x={width - 4} textAnchor="end">
            {changeWords(pair) ?? words.nothing}
          </text>
        </g>
      ))}
    </g>
  )
}

function Dumbbell({ pair: { before, after }, x }: { pair: PracticePair; x: (value: number) => number }) {
  const both = before !== null && after !== null && before !== after
  const beforeSide = both && before < after ? -1 : 1
  return (
    <>
      {both && <line className={cx('line')} x1={x(before)} x2={x(after)} />}
      {before !== null && <circle className={cx('openDot')} cx={x(before)} r={before === after ? 8 : 5.5} />}
      {(before === null) !== (after === null) && (
        <text className={cx('missingText')} x={x(before ?? after ?? 0) + 30}>
          {before === null ? words.beforeNotNoted : words.afterNotNoted}
        </text>
      )}
      {after !== null && <circle className={cx('solid')} cx={x(after)} r={5.5} />}
      {before !== null && before !== after && <Label at={x(before)} side={beforeSide} text={plain(before)} />}
      {after !== null && <Label at={x(after)} side={both ? -beforeSide : 1} text={plain(after)} />}
    </>
  )
}

function Label({ at, side, text }: { at: number; side: number; text: string }) {
  return (
    <text className={cx('label')} x={at + side * 13} textAnchor={side > 0 ? 'start' : 'end'}>
      {text}
    </text>
  )
}
