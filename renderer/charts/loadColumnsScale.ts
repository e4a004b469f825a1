import { scaleLinear } from 'd3-scale'
import type { DayLoad } from './data.ts'

/** Heights in units. */
export const LOAD_HEIGHT = 216
export const TOP = 30
export const BASE = LOAD_HEIGHT - 26

/** Where the columns stand, and how high a load is. The axis starts at zero and is never shorter than 100 AU. */
export function loadColumnsScale(days: readonly DayLoad[], width: number) {
  const left = 44
  const step = (width - left - 4) / Math.max(1, days.length)
  const most = Math.max(100, ...days.map((day) => (day.state === 'value' ? day.value : 0)))
  return { x: { left, step }, y: scaleLinear([0, most], [BASE, TOP]).nice(4) }
}
