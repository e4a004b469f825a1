import { plural } from '../../shared/language/numbers.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import type { Strength } from './strength.ts'
import { german } from './words.de.ts'

const english = {
  appName: 'Evenkeel',
  promise:
    'An evening journal for finding your balance again. What you write stays on this computer, encrypted. The app opens no connection, ever.',

  welcome: {
    title: 'Good to have you here',
    start: 'Start my journal',
    startHint: 'Choose a passphrase, keep a recovery key, and tonight’s page is open. It takes two minutes.',
    sample: 'Look around in a sample journal',
    sampleAction: 'Open the sample',
    sampleHint: 'Eighteen made-up months. Nothing in it is yours, and nothing you try there is kept.',
    sampleProgress: 'Making the sample journal',
    restore: 'Restore from a backup',
    restoreAction: 'Choose a backup',
    restoreHint: 'For a new computer, or when something went wrong. You see what is in it first.',
    bring: 'Start with data you have',
    bringAction: 'Start and import',
    bringHint:
      'Fitbit nights, training sessions or daily ratings from a spreadsheet. You start a journal, then see what would come in.',
  },

  limits: {
    title: 'What is not protected',
    items: [
      'While the journal is open, anyone at this screen can read it. So can harmful software that runs under your name.',
      'Software that records keys can learn your passphrase.',
      'A weak passphrase can be guessed by someone who has a copy of the file.',
      'The size and the dates of the files stay visible, their content does not.',
      'Parts of memory can end up on the disk when a computer sleeps. Encrypting the whole disk closes that gap.',
      'Nobody can open the journal without the passphrase or the recovery key. We cannot either.',
    ],
  },

  create: {
    title: 'Choose a passphrase',
    lede: 'It encrypts your journal and opens it each evening. It is stored nowhere, so choose one you will still know next year.',
    advice:
      'A few words that have nothing to do with each other are strong and easy to remember. Capitals and symbols are not needed.',
    submit: 'Create my journal',
    progress: 'Making the keys',
    back: 'Back',
  },

  passphrase: {
    first: 'Passphrase',
    firstNew: 'New passphrase',
    again: 'The same passphrase again',
    hint: (least: number) => `At least ${least} characters. Spaces count.`,
    empty: 'Write a passphrase first.',
    different: 'The two are not the same. Write it again here.',
  },

  strength: [
    'Someone with a copy of the file could guess this within minutes. Take words that nobody would expect together.',
    'Someone with a copy of the file could guess this within hours. Two more words change that.',
    'This holds for days or weeks against someone with a copy of the file. One or two more words make it hold for good.',
    'This holds for many years, even against someone with a copy of the file.',
    'This holds for centuries, even against someone with a copy of the file.',
  ] satisfies Record<Strength, string>,

  recoveryKey: {
    section: 'Recovery key',
    title: 'Your recovery key',
    lede: 'If you ever forget the passphrase, this key opens the journal. Print it or write it down, and keep it away from this computer.',
    sheetTitle: 'Evenkeel recovery key',
    sheetHint:
      'Choose “Use the recovery key” when Evenkeel asks for the passphrase. Capitals, spaces and dashes do not matter.',
    holder: 'Whoever holds this key can read everything in the journal.',
    nobody: 'Without this key and without the passphrase, nobody can open it. There is no other way in.',
    group: (n: number) => `Group ${n}`,
    print: 'Print',
    copy: 'Copy',
    copied:
      'Copied. Paste it where only you can read it. It leaves the clipboard after a minute, or when you lock.',
    copyRefused: 'It could not be copied. Write the key down, or print it.',
    next: 'I have it, go on',
    lock: 'Lock',
  },

  reveal: {
    title: 'Keep a recovery key',
    lede: 'Your journal has a recovery key that you have not confirmed yet. Write your passphrase to see it.',
    settingsLede: 'Write your passphrase to see the key. Make sure nobody looks over your shoulder.',
    action: 'Show the recovery key',
    hide: 'Hide it again',
  },

  confirm: {
    title: 'Check your copy',
    lede: 'Write three groups from your paper or file. This is how we both know that the copy is right.',
    groupLabel: (n: number) => `Group ${n} of 14`,
    groupWrong: (n: number) => `This is not group ${n}. Compare it with your copy.`,
    groupEmpty: (n: number) => `Write group ${n}, four characters.`,
    submit: 'Check',
    seeAgain: 'See the key again',
    confirmed: 'Your copy of the recovery key is right.',
  },

  decline: {
    label: 'I do not want to keep a recovery key',
    meaning:
      'I understand: if I forget my passphrase, nobody can open this journal, and what I wrote is lost.',
    action: 'Go on without it',
    tickFirst: 'Tick the sentence first if this is what you want.',
    later: 'You can still see the key later, in Settings.',
  },

  changePassphrase: {
    section: 'Passphrase',
    lede: 'You can choose another one whenever you like. What you wrote stays as it is, and the recovery key too.',
    open: 'Change the passphrase',
    title: 'Change the passphrase',
    present: 'Passphrase you use now',
    submit: 'Change it',
    cancel: 'Keep the old one',
    progress: 'Making a backup, then changing the passphrase',
    done: 'The passphrase is changed',
    olderBackups: (count: number) =>
      count === 1
        ? 'From now on the new one opens your journal. The one backup made before still opens with the old passphrase.'
        : `From now on the new one opens your journal. The ${count} backups made before still open with the old passphrase.`,
  },

  deviceUnlock: {
    section: 'Unlock with this computer',
    label: 'Let this computer open the journal for me',
    hint: 'The key is then also kept in the keychain of your user account. Whoever can use your account here can open the journal. After 14 days without your passphrase it asks for it again.',
    none: 'This computer has no keychain that could guard the key, so your passphrase is the way in.',
    title: 'Let this computer open the journal',
    explanation: 'Your passphrase still opens it everywhere. Backups never contain this.',
    submit: 'Allow it',
    cancel: 'Not now',
    unlock: 'Unlock with this computer',
  },

  renewKeys: {
    label: 'Someone may have my recovery key',
    lede: 'You can have a new one. The journal is then encrypted anew, and the old key no longer opens it.',
    open: 'Make a new recovery key',
    title: 'Make a new recovery key',
    explanation:
      'The journal is copied under a new key, checked line by line, and takes the place of the old one. Your passphrase stays the same. The old file is deleted, and with it the way back from an earlier restore. Copies elsewhere, such as backups, still open with the old key.',
    unsaved: 'Something you wrote is not saved yet. Go back to that day first and see what is in the way.',
    submit: 'Make it',
    cancel: 'Keep the old one',
    progress: 'Encrypting the journal with the new key',
  },

  oldKeyBackups: {
    title: (count: number) =>
      count === 1
        ? 'One backup still opens with the old recovery key'
        : `${count} backups still open with the old recovery key`,
    text: 'Whoever has the old key and one of these files can read what is in it. Copies that you saved on other disks are not listed here.',
    remove: 'Delete these backups',
    question: 'Delete the backups under the old key?',
    meaning: 'They cannot be brought back. A newer backup of your whole journal, under the new key, is kept.',
    keep: 'Keep them',
    confirm: 'Delete them',
    removed: (count: number) => (count === 1 ? 'One backup is deleted.' : `${count} backups are deleted.`),
  },

  unlock: {
    title: 'Welcome back',
    submit: 'Unlock',
    progress: 'Opening the journal',
    useRecoveryKey: 'Use the recovery key',
    restore: 'Restore from a backup',
    sample: 'Open the sample',
    otherWays: 'Other ways in',
    tryAgainIn: (wait: string) => `You can try again in ${wait}.`,
    tryAgainNow: 'You can try again now.',
    restored: 'The backup is in place. Open it with the passphrase it had when it was made.',
  },

  recover: {
    title: 'Use the recovery key',
    lede: 'The key opens the journal, and you choose a new passphrase. The old one stops working.',
    keyLabel: 'Recovery key',
    keyHint: '14 groups of 4. Capitals, spaces and dashes do not matter.',
    characters: (count: number) => plural(count, 'character'),
    keyTooShort: (missing: string) => `${missing} missing. The key has 14 groups of 4.`,
    keyTooLong: (over: string) => `${over} too many. The key has 14 groups of 4.`,
    submit: 'Open and set the passphrase',
    back: 'Back',
  },
} as const

export type Words = Translation<typeof english>

/** Everything that is said before a journal is open, and about its two keys. */
export const words = translated({ en: english, de: german })
