import type { BackupReason } from '../../shared/backup/backupName.ts'
import { dayCount } from '../../shared/calendar/dayCount.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  title: 'Backups',
  lede: 'A backup is encrypted like the journal, and it counts only after it was opened and checked.',

  sample: {
    title: 'The sample needs no backup',
    text: 'Nothing in it is yours, and it is gone when you leave. In your own journal you find your backups here.',
  },

  make: {
    title: 'Make a backup',
    hint: 'Keep a copy on another disk as well. A lost computer takes its backups with it.',
    now: 'Back up now',
    progress: 'Making and checking the backup',
    made: (when: string, size: string) => `Made, and verified by opening it: ${when}, ${size}.`,
    copy: 'Save a copy elsewhere',
    copyProgress: 'Making and checking the copy',
    copied: (name: string, size: string) => `Saved and verified by opening it: ${name}, ${size}.`,
    showFolder: 'Show folder',
    underWay: 'Under way.',
  },

  list: {
    title: 'Your backups',
    caption: 'Backups on this computer, newest first',
    made: 'Made',
    size: 'Size',
    why: 'Why',
    action: 'Restore',
    damaged: 'Damaged. It was whole when it was made, and cannot be opened any more.',
    restore: 'Restore',
    restoreOf: (when: string) => `Restore the backup of ${when}`,
    empty: 'No backup yet on this computer.',
    fromFile: 'Restore from a file',
    fromFileHint: 'For a backup on another disk or from another computer.',
  },

  reasons: {
    daily: 'Made by itself, once a day',
    quit: 'Made by itself when quitting',
    manual: 'You asked for it',
    'before-migration': 'Before an update of the file',
    'before-import': 'Before an import',
    'before-restore': 'Before a restore',
    'before-deletion': 'Before something was deleted',
    'before-passphrase-change': 'Before a new passphrase',
    'after-new-key': 'Under a new key',
  } satisfies Record<BackupReason, string>,
  otherReason: 'Made by the app',

  restoreTitle: 'Restore from a backup',
  restoreLede: 'Choose a backup. You see what is in it before anything changes.',
  checking: 'Opening and checking the backup',
  back: 'Back',

  secret: {
    title: 'Open this backup',
    lede: 'The backup has keys of its own: the passphrase or the recovery key it had when it was made.',
    kind: 'Open it with',
    kinds: { passphrase: 'Passphrase', recoveryKey: 'Recovery key' },
    passphrase: 'Passphrase of that time',
    recoveryKey: 'Recovery key',
    recoveryKeyHint: '14 groups of 4. Capitals, spaces and dashes do not matter.',
    submit: 'Open and check',
    empty: 'Write it first.',
  },

  preview: {
    title: 'This is in the backup',
    made: (when: string) => `It was made on ${when}.`,
    days: (days: string, first: string, last: string) => `It holds ${days}, from ${first} to ${last}.`,
    oneDay: (day: string) => `It holds one day, ${day}.`,
    noDays: 'It holds no days yet.',
    otherJournal: 'It is another journal, not a copy of the one on this computer.',
    lossTitle: 'What would change',
    noLoss: 'Every day you have now is also in this backup, as it is now. Nothing would be missing.',
    loss: (days: string, count: number) =>
      count === 1
        ? `${days} of your journal is newer than this backup, or not in it. After restoring it would be missing.`
        : `${days} of your journal are newer than this backup, or not in it. After restoring they would be missing.`,
    uncompared:
      'The journal on this computer is locked, so it cannot be compared. It would be replaced, and kept aside so that you can undo this.',
    nothingHere: 'There is no journal on this computer, so nothing is replaced.',
    safety: 'Your journal of now is backed up first, and you can undo the restore.',
    unsaved:
      'Something you wrote is not saved yet, and restoring would lose it. Go back to that day first and see what is in the way.',
    submit: 'Restore this backup',
    progress: 'Putting the backup in place',
    cancel: 'Do not restore',
  },

  singleDays: {
    title: 'Or bring back single days',
    hint: 'Everything else stays as it is. What stands on those days now is kept among their earlier versions.',
    missing: 'Not in your journal now',
    different: 'Different in your journal now',
    submit: (count: number) => (count === 1 ? 'Bring back this day' : `Bring back these ${dayCount(count)}`),
    none: 'Choose one or more days first.',
    progress: 'Bringing the days back',
    taken: (count: number) =>
      count === 1 ? 'One day is back as it was.' : `${dayCount(count)} are back as they were.`,
    most: (count: number) => `The newest ${dayCount(count)} are listed.`,
  },

  done: {
    title: 'The backup is in place',
    text: 'Look through a few days to see that it is what you wanted.',
    safety: 'The journal from before is kept.',
    finish: 'Done',
  },

  undo: {
    notice: 'A backup was restored. The journal from before is kept, so you can go back to it.',
    action: 'Undo restore',
    question: 'Go back to the journal from before?',
    text: 'What you wrote since the restore is not in it. You can still find the restored backup in the list.',
    confirm: 'Undo restore',
    progress: 'Going back',
    done: 'The journal from before is in force again.',
  },
} as const

export type Words = Translation<typeof english>

/** Everything that is said about backups. */
export const words = translated({ en: english, de: german })
