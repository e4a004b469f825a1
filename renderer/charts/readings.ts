import { clockWords } from '../../shared/calendar/clockForm.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { plain } from '../../shared/language/numbers.ts'
import { signed } from '../ui/signed.ts'
import type { DayLoad, PracticePair, SleepNight, Span } from './data.ts'
import { emptyWords } from './emptyWords.ts'
import { words } from './words.ts'

const NOON = 720

/** "22:40 to 07:05" */
export function spanWords(span: Span): string {
  return words.fromTo(clockWords(clockTimeAt(NOON + span.start)), clockWords(clockTimeAt(NOON + span.end)))
}

/** "Mon 3: in bed 22:40 to 07:05, asleep 23:00 to 06:40. 7 h 10" */
export function nightReading(night: SleepNight): string {
  const parts = [
    night.inBed && words.inBedWords(spanWords(night.inBed)),
    night.asleep && words.asleepWords(spanWords(night.asleep)),
  ].filter((part) => part !== null)
  if (parts.length === 0) return `${night.label}: ${emptyWords(night.empty)}`
  if (!night.asleep) parts.push(words.sleepTimesMissing)
  return `${night.label}: ${parts.join(', ')}${night.aside ? `. ${night.aside}` : ''}`
}

/** What a day's load is, in words: "320", "rest", "no entry". */
export function loadWords(day: DayLoad): string {
  switch (day.state) {
    case 'value':
      return plain(day.value)
    case 'rest':
      return words.rest
    case 'unknown':
      return emptyWords(day.empty)
    default:
      return day satisfies never
  }
}

/** "Tue 4: 320 AU" */
export function loadReading(day: DayLoad): string {
  const said = loadWords(day)
  return `${day.label}: ${day.state === 'value' ? words.valueOf(said, words.loadUnit) : said}`
}

/** "Mon 3, box breathing: 7 before, 4 after" */
export function pairReading(pair: PracticePair): string {
  const said = (value: number | null) => (value === null ? words.notNoted : plain(value))
  return `${pair.label}${pair.detail ? `, ${pair.detail}` : ''}: ${words.beforeAfter(said(pair.before), said(pair.after))}`
}

/** The change from before to after with its sign, "−3"; null unless both are known. */
export function changeWords({ before, after }: PracticePair): string | null {
  return before === null || after === null ? null : signed(Number((after - before).toFixed(2)))
}
