import type { Failure } from '../../shared/ipc/envelope.ts'
import type { ErrorCode, ErrorParameters } from '../../shared/ipc/errorCodes.ts'
import { translated } from '../../shared/language/translated.ts'
import { figure, SHORTEST_PASSPHRASE } from './failureFigures.ts'
import { german } from './failureWords.de.ts'
import { waitWords } from './waitWords.ts'

/** One sentence or more for each failure, made from the figures that came with it. */
export type FailureTexts = Readonly<Record<ErrorCode, (parameters: ErrorParameters) => string>>

function importTooLarge(parameters: ErrorParameters): string {
  const megabytes = figure(parameters, 'megabytes')
  const size = megabytes === null ? '' : ` It has ${megabytes} MB.`
  return `The file is larger than can be read safely.${size} Nothing was imported. Choose a smaller part of it.`
}

function tooManyTries(parameters: ErrorParameters): string {
  const seconds = figure(parameters, 'seconds')
  return seconds === null
    ? 'Too many tries in a row. Wait a moment, then try again.'
    : `Too many tries in a row. You can try again in ${waitWords(seconds * 1000)}.`
}

const english: FailureTexts = {
  'wrong-passphrase': () =>
    'That is not the passphrase. Check Caps Lock and the keyboard layout, then try again.',
  'wrong-recovery-key': () =>
    'That is not the recovery key of this journal. Compare it group by group, then try again.',
  'passphrase-too-short': () =>
    `A passphrase needs at least ${SHORTEST_PASSPHRASE} characters. Add a word or two.`,
  'passphrase-too-long': () => 'That passphrase is longer than can be kept. Use a shorter one.',
  'too-many-tries': tooManyTries,
  'device-unlock-failed': () =>
    'This computer could not open the journal by itself this time. Use your passphrase.',
  'device-unlock-refused': () =>
    'This computer has no keychain that could guard the key. Your passphrase opens the journal as before.',
  'key-file-damaged': () =>
    'The key file of this journal is damaged, so the passphrase cannot open it. Use the recovery key, or restore a backup.',
  'key-file-missing': () =>
    'The key file of this journal is gone, so the passphrase cannot open it. Use the recovery key, or restore a backup.',
  'journal-exists': () => 'There is a journal on this computer already. Open it with its passphrase.',
  'journal-missing': () => 'There is no journal on this computer yet. Start one, or restore a backup.',
  'journal-damaged': () =>
    'The journal file is damaged. Your passphrase is not the reason. Restore the newest backup.',
  'journal-newer': () =>
    'This journal was written by a newer Evenkeel. Nothing was changed. Update the app to open it.',
  'journal-in-use': () =>
    'The journal is open in another Evenkeel, here or on a computer that shares this folder. Lock it there, then try again.',
  'read-only': () =>
    'This is what could be read of a damaged journal, and nothing can be written in it. Restore a backup, or go on with what is left.',
  'disk-full': () => 'The disk is full, so nothing could be written. Free some space, then try again.',
  'no-permission': () =>
    'The computer does not allow writing there. Choose another folder, or allow it and try again.',
  'disk-error': () =>
    'The disk did not take what was written. What is saved stays saved. Copy a backup to another disk soon.',
  'backup-damaged': () =>
    'This backup is damaged and cannot be used. Nothing was changed. Choose another one.',
  'backup-newer': () =>
    'This backup was made by a newer Evenkeel. Nothing was changed. Update the app to restore it.',
  'not-a-backup': () =>
    'This file is not an Evenkeel backup. Choose a file whose name begins with "journal" and ends in ".zip".',
  'import-unreadable': () =>
    'The file could not be read. Nothing was imported. Check that it opens elsewhere, then choose it again.',
  'import-too-large': importTooLarge,
  'import-newer': () =>
    'This export was made by a newer Evenkeel. Nothing was imported. Update the app to read it.',
  'file-gone': () => 'The file is no longer there. Choose it again.',
  'own-folder': () => 'That is the folder in which Evenkeel keeps the journal itself. Choose another place.',
  'nothing-to-undo': () => 'There is nothing left to undo.',
  conflict: () =>
    'This day was changed elsewhere in the meantime. Nothing was overwritten. Look at both versions and choose.',
  'not-there': () => 'That is not here any more. It may have been removed meanwhile.',
  'too-many': () => 'There are as many as can be kept. Nothing was changed.',
  'tracker-fixed': () =>
    'This tracker has values already, so its kind stays as it is. Make a new one for another kind.',
  'picture-refused': () =>
    'That picture could not be read. A still picture as PNG, JPEG or WebP can be kept.',
  'day-in-future': () => 'That day has not come yet. Choose today or a day before.',
  locked: () => 'The journal is locked. Unlock it, then try again.',
  'not-in-sample': () =>
    'This does not work in the sample journal. Leave the sample and open your own journal first.',
  cancelled: () => 'Stopped. Nothing was changed.',
  'invalid-message': () =>
    'Something here could not be understood, so nothing was changed. Check what you entered, then try again.',
  internal: () =>
    'Something went wrong inside the app. What is saved stays saved. Try again; if it stays, restart Evenkeel.',
}

const texts = translated({ en: english, de: german })

/** What happened and what to do, in plain words. */
export function failureWords({ code, parameters }: Failure): string {
  return texts[code](parameters)
}
