import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  title: 'What would you like to do?',
  label: 'A page, an action, or a day',
  placeholder: 'yesterday, last friday, 24.12., back up …',
  results: 'Results',
  groups: {
    days: 'Day',
    recent: 'Used just now',
    found: 'Found',
  },
  fullDay: (weekday: string, date: string) => `${weekday} ${date}`,
  future: (day: string) => `${day} has not come yet. Choose today or a day before.`,
  nothing: 'Nothing by that name. Try another word, or a day such as “last friday” or “24.12.”.',
  count: (results: number) => (results === 1 ? '1 result' : `${results} results`),
  today: 'Today',

  keysTitle: 'Keys',
  keysLede: 'Everything can be done without a mouse. These keys help.',
  print: 'Print',
  close: 'Close',
} as const

export type Words = Translation<typeof english>

/** What the command palette and the keyboard map say. */
export const words = translated({ en: english, de: german })
