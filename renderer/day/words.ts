import type { Section } from '../../shared/evening/sections.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  title: 'Days',
  lede: 'Every day can be read, filled in or corrected. A day without a dot is simply a day without a dot.',
  emptyJournal: 'Nothing is written yet. Your first day will show here.',
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  thisMonth: 'This month',
  gridHelp: 'Arrow keys move by days and weeks, Page Up and Page Down by months. Enter opens the day.',
  legend: 'Dots, from the left: last night, training, practices, check-in, reflection.',
  dayNothing: 'nothing recorded',
  dayHolds: (parts: string) => `recorded: ${parts}`,
  dayToday: 'today',
  dayFuture: 'has not come yet',
  future: 'That day has not come yet. Choose today or a day before.',
  notADay: 'Write a day such as 24.12. or last friday.',
  goTo: 'Go to a day',
  goToHint: 'Such as 24.12., last friday, 3 weeks ago.',
  whichDay: 'Which of these days?',
  open: 'Open',
  sections: {
    sleep: 'last night',
    training: 'training',
    practices: 'practices',
    checkIn: 'check-in',
    trackers: 'your trackers',
    reflection: 'reflection',
  } satisfies Record<Section, string>,

  back: 'Back',
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  noDayAfter: 'The day after has not come yet.',
  history: 'Earlier versions',
  pastDay: 'Read it, fill it in or correct it. The version before is kept.',

  historyTitle: (day: string) => `Earlier versions of ${day}`,
  historyEmpty:
    'There is no earlier version of this day yet. One is kept each time you come back and change it.',
  historyList: 'Versions',
  versionOf: (moment: string) => `Version of ${moment}`,
  versionHolds: 'What this version holds',
  versionEmpty: 'Nothing was written in this version.',
  versionDiffers: 'What differs from the day as it is now',
  versionSame: 'It says the same as the day as it is now.',
  versionColumn: 'This version',
  nowColumn: 'Now',
  bringBack: 'Bring this version back',
  broughtBack: 'The earlier version is back.',
  close: 'Close',
} as const

export type Words = Translation<typeof english>

/** Every string of the calendar and of a past day. */
export const words = translated({ en: english, de: german })
