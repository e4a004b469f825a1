import { plain } from '../../shared/language/numbers.ts'

/** A number with its sign written out, the minus being the real one: -3 is "−3", 3 is "+3", 0 is "0". */
export function signed(value: number): string {
  if (value === 0) return '0'
  return value < 0 ? `−${plain(-value)}` : `+${plain(value)}`
}
