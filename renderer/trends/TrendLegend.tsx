import type { TrendReview } from '../../shared/review/trends/trendReview.ts'
import { Key } from '../charts/Key.tsx'
import marks from '../charts/marks.module.css'
import { classNames } from '../ui/classNames.ts'
import { isLate } from './trendPanels.ts'
import { words } from './words.ts'

const cx = classNames(marks)
const { legend: say } = words

/** What the marks stand for: only those that are drawn. */
export function TrendLegend({ step, series }: TrendReview) {
  const points = series.flatMap((each) => each.points)
  const has = (drawn: (point: (typeof points)[number]) => boolean) => points.some(drawn)
  const drawn = series.filter((each) => each.points.some(({ value }) => value !== null))
  const shares = step !== 'day' && drawn.some(({ unit }) => unit === 'share')
  const plain = drawn.some(({ unit }) => step === 'day' || unit !== 'share')
  return (
    <>
      {plain && (
        <Key label={step === 'day' ? say.day : say.median[step]}>
          <circle className={cx('bareDot')} cx={11} cy={6} r={3.5} />
        </Key>
      )}
      {step !== 'day' && shares && (
        <Key label={say.share[step]}>
          <circle className={cx('bareDot')} cx={11} cy={6} r={3.5} />
        </Key>
      )}
      {has((point) => point.value !== null && isLate(point)) && (
        <Key label={step === 'day' ? say.late : say.mostlyLate}>
          <circle className={cx('openDot')} cx={11} cy={6} r={3.5} />
        </Key>
      )}
      {has(({ low }) => low !== null) && (
        <Key label={say.half}>
          <rect className={cx('half')} x={7} width={8} height={12} />
        </Key>
      )}
      {has(({ rolling }) => rolling !== null) && (
        <Key label={say.rolling}>
          <line className={cx('line')} x1={1} x2={21} y1={6} y2={6} />
        </Key>
      )}
      {has(({ usual }) => usual !== null) && (
        <Key label={say.usual}>
          <rect className={cx('band')} width={22} height={12} />
        </Key>
      )}
    </>
  )
}
