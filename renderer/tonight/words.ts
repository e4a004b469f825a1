import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  eyebrow: 'Tonight',
  morningEyebrow: 'This morning',
  morningOffer: 'Good morning. Just the night is enough for now; the rest has time until the evening.',
  nightOnly: 'Only the night',
  wholeDay: 'The whole day',
  firstEvening: 'This is your first evening here. Write what you like and leave the rest.',
  pastMidnight: (weekday: string) => `It is past midnight. You are still writing ${weekday}.`,
  newDay: (weekday: string) => `${weekday} has begun. What you wrote stays with its own day.`,
  goToNewDay: (weekday: string) => `Go to ${weekday}`,
} as const

export type Words = Translation<typeof english>

/** Every string of tonight's page. */
export const words = translated({ en: english, de: german })
