import { plural } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  title: 'What stays private',
  open: 'What stays private',
  lede: 'Everything you write stays on this computer, encrypted. Here is what that covers, and what it does not.',
  back: 'Back',

  connections: {
    title: 'Connections',
    promise:
      'Evenkeel opens no connection. There is no account, no update check, no statistics and no crash report.',
    none: (since: string) => `Since it started on ${since}, nothing tried to get out.`,
    some: ({ attempts, one, started }: { attempts: string; one: boolean; started: string }) =>
      `Since it started on ${started}, ${attempts} to open an outside address, another window, a download or a device ${one ? 'was' : 'were'} refused. A dropped file or a link can be the cause. Nothing was sent.`,
    attempts: (count: number) => plural(count, 'attempt'),
    unknown: 'How many attempts were refused cannot be read right now.',
  },

  stored: {
    title: 'What is stored, and where',
    hint: 'Everything lies in the folder that this computer keeps for Evenkeel, readable for your user only.',
    columns: { what: 'What', where: 'Where', who: 'Who can read it' },
    rows: [
      {
        what: 'Everything you write',
        where: 'journal.db and, while it is open, journal.db-wal',
        who: 'Whoever has the passphrase or the recovery key. Every page of the file is encrypted and sealed.',
      },
      {
        what: 'The key of the journal',
        where: 'key.json, and a copy beside it',
        who: 'Whoever has the passphrase. The key is locked with it.',
      },
      {
        what: 'Your passphrase and your recovery key',
        where: 'Nowhere. The recovery key is where you put it.',
        who: 'You',
      },
      {
        what: 'Backups',
        where: 'The backup folder, and wherever you save a copy',
        who: 'The same as the journal, with the passphrase of that time. Date, size and number of rows are readable.',
      },
      {
        what: 'Which journal is in use, how many saves it had, and room kept for a full disk',
        where: 'current.json, generation.json, journal.mark, in-use.lock and ballast',
        who: 'Anyone with the folder. Dates and counts only.',
      },
      {
        what: 'The look, the language, whether the window may be pictured, whether misspelled words are marked, and when you want to be reminded or left alone',
        where: 'preferences.json',
        who: 'Anyone with the folder. These times must be known while the journal is locked. They say when you may be at it, and nothing of what you write.',
      },
      {
        what: 'Place and size of the window, and its zoom',
        where: 'window.json',
        who: 'Anyone with the folder. It says nothing about you.',
      },
      {
        what: 'That Evenkeel starts when you log in, where you asked for it',
        where: 'The list that this computer keeps of such programs',
        who: 'Anyone who can read that list',
      },
      {
        what: 'A log of faults',
        where: 'evenkeel.log',
        who: 'Anyone with the folder. It has times, kinds of faults and places in the program, never your words.',
      },
      {
        what: 'What the window’s engine needs to run',
        where: 'The folder called window',
        who: 'Anyone with the folder. Nothing that you write is kept there.',
      },
    ],
  },

  kept: {
    title: 'Protected',
    items: [
      'A lost, stolen or sold computer, a lost disk with backups, a copy in somebody’s cloud: what is there is unreadable. How well this holds depends on your passphrase.',
      'Another user of this computer.',
      'A file that was changed or damaged: it is noticed, and never taken for your words.',
      'Your journal while it is locked, also against programs that run under your name. They could still delete it, put an older copy back, or wait for your passphrase.',
      'The network. There is nothing to listen to. Spelling is looked up in word lists on this computer.',
    ],
  },

  partly: {
    title: 'Partly protected',
    items: [
      'Someone at your open journal. It locks by itself after a time that you set, and Ctrl or Cmd with L locks at once.',
      'What is left in memory after locking. Keys are wiped and the page is thrown away with its memory, but a program cannot erase every trace.',
      'The recovery key on the clipboard. It is taken off after a minute, but a clipboard history may have kept it.',
      'The picture of the window from other programs, where you asked for it in Settings and the system can do it.',
    ],
  },

  unprotected: {
    title: 'Not protected',
    items: [
      'An open journal from harmful software that runs under your name, from an administrator, or from someone who records your keys.',
      'A weak passphrase from someone who has a copy of the file and time.',
      'Parts of memory that the system writes to the disk when it sleeps or runs short. Encrypting the whole disk closes that gap.',
      'The size and the dates of the files, and how many backups there are.',
      'What you print, and what you export.',
      'A forgotten passphrase without the recovery key. Nobody can open the journal then. We cannot either.',
    ],
  },
} as const

export type Words = Translation<typeof english>

/** Everything that the page about privacy says. Each sentence is a promise: change it together with the code. */
export const words = translated({ en: english, de: german })
