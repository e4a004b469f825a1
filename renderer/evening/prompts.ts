import { type CivilDate, daysBetween, parseCivilDate } from '../../shared/calendar/civilDate.ts'

/** Ways to begin a reflection. They ask for what was, never for what should have been. */
export const PROMPTS = [
  'What was the quietest minute today?',
  'What took more strength than you thought?',
  'Who did you think of today?',
  'What did your body tell you?',
  'What could wait until tomorrow, and did?',
  'Where were you when you felt most like yourself?',
  'What would you like to remember of today in a year?',
  'What made you smile, however small?',
  'What weighs on you that you could put down here?',
  'What did you eat with pleasure?',
  'What did you do for the first time in a while?',
  'What was hard, and what helped?',
  'How did the light look today?',
  'What are you looking forward to?',
] as const

const FIRST_DAY = parseCivilDate('2020-01-01')

/** The prompt of a day: always the same one for the same day, another one the next day. */
export function promptOf(day: CivilDate): string {
  const days = FIRST_DAY === null ? 0 : daysBetween(FIRST_DAY, day)
  const place = ((days % PROMPTS.length) + PROMPTS.length) % PROMPTS.length
  return PROMPTS[place] ?? PROMPTS[0]
}
