import { dayCount } from '../../shared/calendar/dayCount.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './noticeWords.de.ts'

const english = {
  soundPart: {
    title: 'You are reading what is left of a damaged journal',
    figures: (days: number, lost: number) => {
      const whole = `${dayCount(days)} can be read. Nothing can be written.`
      return lost === 0 ? whole : `${whole} On ${dayCount(lost)} something is missing or cannot be read.`
    },
    fromEarlier: (days: number) =>
      `On ${dayCount(days)} the newest version was lost, and the one before stands in its place.`,
    which: 'Which days',
    backups: 'Look at the backups',
    keep: 'Go on with what is left',
    question: 'Go on with what is left?',
    meaning: (lost: number) =>
      lost === 0
        ? 'What you see becomes your journal, and you can write again. The damaged file is kept for 30 days, and you can undo this.'
        : `What you see becomes your journal, and you can write again. What is missing on ${dayCount(lost)} stays missing. A backup may have more. The damaged file is kept for 30 days, and you can undo this.`,
    confirm: 'Go on with it',
  },
  found: {
    title: 'The newest of several journals is open',
    text: (count: number) =>
      `The note about which journal is in use was lost. There are ${count} here, for example from before a restore, and the newest was opened. Look through the last few days to see that it is the right one.`,
    backups: 'Look at the backups',
    accept: 'It is the right one',
  },
  diskFull: {
    title: 'The disk is full',
    text: 'Your last words were saved into room that was kept for this, and that room is used up. Free some space soon, for example by emptying the bin.',
  },
  carried: {
    title: (by: string) => `Your journal lies in a folder that ${by} carries`,
    network: 'Your journal lies on a drive of another computer',
    text: 'A copy taken while you write can be half of one, and an older copy put back undoes what you wrote since. Better keep the journal on this computer, and let a second folder for backups be carried.',
    backups: 'Look at the backups',
    later: 'Not now',
  },
} as const

export type NoticeWords = Translation<typeof english>

/** What is said above every screen of an open journal when something about its file needs attention. */
export const noticeWords = translated({ en: english, de: german })
