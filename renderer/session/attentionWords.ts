import type { ErrorParameters } from '../../shared/ipc/errorCodes.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './attentionWords.de.ts'
import type { TroubleCode } from './trouble.ts'

/** What is told of one kind of trouble. */
export interface Telling {
  readonly title: string
  readonly text: readonly string[]
}

/** One telling for each kind, made from the figures that came with it. */
export type Tellings = Readonly<Record<TroubleCode, (parameters: ErrorParameters) => Telling>>

const KEPT = 'Nothing was changed, and nothing here will delete it.'

const TELLINGS: Tellings = {
  'journal-damaged': ({ readable }) => ({
    title: 'Your journal file is damaged',
    text: [
      'A part of the file on the disk has changed, as happens when a disk grows old or a copy is cut short. Your passphrase is not the reason.',
      readable === 0
        ? 'None of it could be read any more. A backup brings back everything up to the day it was made.'
        : 'A backup brings back everything up to the day it was made. Days that the damage does not touch can also be read without one.',
      `${KEPT} The damaged file is kept for 30 days after you restore a backup.`,
    ],
  }),
  'journal-missing': () => ({
    title: 'Your journal file is gone',
    text: [
      'There was a journal on this computer, and its file is no longer where it was. It may have been moved, or a drive may not be connected.',
      'Connect the drive or put the file back, then try again. A backup brings it back too.',
    ],
  }),
  'journal-newer': ({ journal, app }) => ({
    title: 'This journal is from a newer Evenkeel',
    text: [
      `It was last opened by a newer version of the app${figures(journal, app)}. Install that version to open it.`,
      KEPT,
    ],
  }),
  'journal-in-use': () => ({
    title: 'Your journal is open elsewhere',
    text: [
      'Another Evenkeel has it open, on this computer or on one that shares this folder. Two at once could undo each other’s changes.',
      'Lock it there, then try again.',
    ],
  }),
  'key-file-damaged': () => ({
    title: 'The key file is damaged',
    text: [
      'The small file that turns your passphrase into the key cannot be read, and neither can its copy. The journal itself is not touched.',
      'Your recovery key opens it, and makes a new key file. Every backup has a key file of its own, so a backup opens with the passphrase it had.',
    ],
  }),
  'key-file-missing': () => ({
    title: 'The key file is gone',
    text: [
      'The small file that turns your passphrase into the key is missing, and so is its copy. The journal itself is there.',
      'Your recovery key opens it, and makes a new key file. Every backup has a key file of its own, so a backup opens with the passphrase it had.',
    ],
  }),
  'disk-full': () => ({
    title: 'The disk is full',
    text: [
      'The journal needs a little room to open, and there is none left. What you wrote is safe.',
      'Free some space, for example by emptying the bin, then try again.',
    ],
  }),
  'disk-error': () => ({
    title: 'The disk reports an error',
    text: [
      'The computer could not read or write the journal. The disk may be failing, or a drive may not be connected well.',
      'Copy your backups to another disk soon. Then try again, or restore a backup on another computer.',
    ],
  }),
  'no-permission': () => ({
    title: 'The journal’s folder cannot be opened',
    text: [
      'The computer does not allow Evenkeel to read or write there. It may belong to another user, or lie on a drive that is set to reading only.',
      `Allow it, then try again. ${KEPT}`,
    ],
  }),
}

const english = {
  tellings: TELLINGS,
  useRecoveryKey: 'Use the recovery key',
  restore: 'Restore from a backup',
  tryAgain: 'Try again',
  start: 'Start a new journal',
  soundPart: {
    lede: 'You can read the days that are whole. Nothing can be written meanwhile.',
    open: 'Read what is left',
    progress: 'Reading the days one by one',
    newest: (when: string) => `The newest backup on this computer was made on ${when}.`,
    none: 'There is no backup on this computer. Look on other disks where you saved a copy.',
  },
} as const

export type AttentionWords = Translation<typeof english>

const words = translated({ en: english, de: german })

/** Troubles that a backup helps with, and those that the recovery key does. */
const BACKUP_HELPS: ReadonlySet<TroubleCode> = new Set<TroubleCode>([
  'journal-damaged',
  'journal-missing',
  'key-file-damaged',
  'key-file-missing',
  'disk-error',
])
const RECOVERY_KEY_HELPS: ReadonlySet<TroubleCode> = new Set<TroubleCode>([
  'key-file-damaged',
  'key-file-missing',
])

/** What the page says of one kind of trouble, and which ways it offers. */
export function attentionWords(code: TroubleCode, parameters: ErrorParameters) {
  const { useRecoveryKey, restore, tryAgain, start } = words
  return {
    ...words.tellings[code](parameters),
    ...{ useRecoveryKey, restore, tryAgain, start },
    offersBackup: BACKUP_HELPS.has(code),
    offersRecoveryKey: RECOVERY_KEY_HELPS.has(code),
  }
}

export const { soundPart: soundPartWords } = words

function figures(journal: string | number | undefined, app: string | number | undefined): string {
  if (typeof journal !== 'number' || typeof app !== 'number') return ''
  return ` (its format is number ${journal}, and this app knows up to ${app})`
}
