import { plural } from '../language/numbers.ts'
import { translated } from '../language/translated.ts'

const words = translated({
  en: { days: (count: number) => plural(count, 'day') },
  de: { days: (count) => plural(count, 'Tag', 'Tage') },
})

/** So many days in words: "1 day", "2,500 days". */
export function dayCount(count: number): string {
  return words.days(count)
}
