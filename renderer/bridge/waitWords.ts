const SECOND = 1000
const MINUTE = 60

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/**
 * A waiting time in words, rounded up so that it is never over too early. `waitMs` is milliseconds, 0 or more.
 * 61,000 ms is "2 minutes": beyond a minute only whole minutes are named.
 */
export function waitWords(waitMs: number): string {
  const seconds = Math.ceil(waitMs / SECOND)
  return seconds <= MINUTE ? counted(seconds, 'second') : counted(Math.ceil(seconds / MINUTE), 'minute')
}
