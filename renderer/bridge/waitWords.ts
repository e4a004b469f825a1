import { plural } from '../../shared/language/numbers.ts'
import { translated } from '../../shared/language/translated.ts'

const SECOND = 1000
const MINUTE = 60

const words = translated({
  en: {
    seconds: (count: number) => plural(count, 'second'),
    minutes: (count: number) => plural(count, 'minute'),
  },
  de: {
    seconds: (count) => plural(count, 'Sekunde', 'Sekunden'),
    minutes: (count) => plural(count, 'Minute', 'Minuten'),
  },
})

/**
 * A waiting time in words, rounded up so that it is never over too early. `waitMs` is milliseconds, 0 or more.
 * 61,000 ms is "2 minutes": beyond a minute only whole minutes are named.
 */
export function waitWords(waitMs: number): string {
  const seconds = Math.ceil(waitMs / SECOND)
  return seconds <= MINUTE ? words.seconds(seconds) : words.minutes(Math.ceil(seconds / MINUTE))
}
