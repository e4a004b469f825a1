import type { Section } from '../../shared/evening/sections.ts'
import { decimal, form, plural } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

/** From one to fourteen, as a sentence begins with them. */
const GAP_COUNTS = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen'.split(
  ' ',
)

const daysInWords = (days: number): string =>
  form(days, 'one day', `${(GAP_COUNTS[days - 1] ?? decimal(days, 0)).toLowerCase()} days`)

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
  standNow: 'As it is now',
  standEmpty: 'The empty page',
  comparedWith: 'Compared with',
  whatChanged: 'What changed',
  fromTo: (older: string, newer: string) => `From “${older}” to “${newer}”.`,
  versionsSame: 'Both say the same.',
  versionHolds: (title: string) => `Everything in the version of ${title}`,
  versionEmpty: 'Nothing was written in this version.',
  versionColumn: 'This version',
  versionIsNow: (title: string) => `The version of ${title} says the same as the day as it is now.`,
  stampField: 'When it was written',
  bringBack: (title: string) => `Bring back the version of ${title}`,
  broughtBack: 'The earlier version is back.',
  close: 'Close',

  moveToBin: 'Move this day to the bin',
  movedToBin: (day: string) => `${day} is in the bin. It is kept there for 30 days.`,
  nothingForBin: 'Nothing is written on this day.',
  bin: (count: number) => `Bin (${plural(count, 'day')})`,
  binHint: 'A day that you put back comes with its earlier versions.',
  binHolds: (parts: string) => `Holds ${parts}.`,
  keptUntil: (day: string) => `Kept until ${day}.`,
  putBack: 'Put back',
  putBackDay: (day: string) => `Put back ${day}`,
  isBack: (day: string) => `${day} is back.`,
  isBackOver: (day: string) =>
    `${day} is back. What you had written there since is kept among its earlier versions.`,
  openIt: 'Open it',
  removeForGood: 'Remove for good',
  removeDayForGood: (day: string) => `Remove for good: ${day}`,
  removeTitle: (day: string) => `Remove ${day} for good?`,
  removeBody: (versions: number) =>
    versions === 0
      ? 'It leaves the journal and cannot be brought back from here. Backups that were made before still hold it.'
      : `It leaves the journal together with ${plural(versions, 'earlier version')} and cannot be brought back from here. Backups that were made before still hold it.`,
  removedForGood: (day: string) => `${day} is removed for good.`,
  keepIt: 'Keep it',

  showYear: 'Show the year',
  showMonth: 'Show the month',
  yearBefore: 'Year before',
  yearAfter: 'Year after',
  thisYear: 'This year',
  yearHelp:
    'Arrow keys move by days and weeks, Home and End to the ends of the month, Page Up and Page Down by years. Enter opens the day.',
  marks: 'Parts recorded on a day, from one to five or more:',

  gaps: (count: number) =>
    form(
      count,
      'One evening without an entry',
      `${GAP_COUNTS[count - 1] ?? String(count)} evenings without an entry`,
    ),
  gapsHint: 'From the last two weeks. Fill in what you still know, or leave it. Both are fine.',
  leaveGaps: (count: number) => form(count, 'Leave it blank', 'Leave these blank'),
  gapsLeft: (count: number) => form(count, 'It stays blank.', 'They stay blank.'),
  gapsBack: (count: number) => form(count, 'It is listed again.', 'They are listed again.'),

  filledInLater: (days: number) => `Filled in ${daysInWords(days)} later.`,
  filledInLaterIn: (parts: string) => `Filled in later: ${parts}.`,
  partLater: (part: string, days: number) => `${part} after ${daysInWords(days)}`,
} as const

export type Words = Translation<typeof english>

/** Every string of the calendar and of a past day. */
export const words = translated({ en: english, de: german })
