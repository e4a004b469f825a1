import type { MainScreen } from '../../shared/around/wishes.ts'
import { SCREEN_NAMES } from '../../shared/around/words.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  appName: 'Evenkeel',
  screens: SCREEN_NAMES,
  titleOf: (place: string) => `${place} · Evenkeel`,
  navigation: 'Screens',
  skip: 'Skip to the page',
  lock: 'Lock',
  palette: 'Find or do',
  /** What can be done from everywhere, with other words that people look for it by. */
  commands: {
    screenKeywords: {
      tonight: 'today evening write entry sleep training check-in',
      days: 'calendar history past month',
      week: 'review summary figures flags load',
      trends: 'chart over time months years course tracker baseline history',
      practice: 'now practise breathing breathe pacer timer meditation calm tension',
      import: 'fitbit csv json markdown files bring in take out save',
      backups: 'backup restore copy',
      settings: 'preferences options language passphrase recovery key reminder',
    } satisfies Record<MainScreen, string>,
    nowhereBack: 'This is where you began.',
    nowhereForward: 'You have not gone back.',
    privacy: 'What stays private',
    privacyKeywords: 'privacy network data connections encryption',
    reflectionKeywords: 'write note journal prompt text another',
    backUp: 'Back up now',
    backUpKeywords: 'backup save copy make',
    import: 'Import records from files',
    importKeywords: 'fitbit csv google apple daylio choose',
    export: 'Export the journal to a file',
    exportKeywords: 'csv json markdown zip save as take out download copy text',
    printKeywords: 'paper pdf review',
    lockKeywords: 'close leave secure',
    keys: 'Keys and shortcuts',
    keysKeywords: 'keyboard map help list',
    notInSample: 'Not in the sample.',
    changed: (name: string) => `Changed. ${name}.`,
    asBefore: 'It is as before.',
    themeKeywords: 'look colours appearance night',
    textSizeKeywords: 'font letters bigger smaller zoom',
    usualMotion: 'Usual movement',
    motionKeywords: 'animation reduce still',
    languageKeywords: 'language sprache german deutsch english englisch speak',
    switchOn: (part: string) => `Switch on: ${part}`,
    switchOff: (part: string) => `Switch off: ${part}`,
    switchedOn: (part: string) => `${part}: asked again.`,
    switchedOff: (part: string) => `${part}: not asked any more. What is written stays.`,
    moduleKeywords: 'part module evening ask hide show',
    clockKeywords: '12 24 hours am pm time format',
    inForce: 'in use',
    offer: (action: string, message: string) => `${action}: ${message.replace(/\.$/, '')}`,
  },
  sample: 'Sample journal. Nothing here is yours.',
  leaveSample: 'Leave the sample',
  missing: {
    title: (count: number) =>
      count === 1 ? 'One save is missing from this journal' : `${count} saves are missing from this journal`,
    text: 'It held more before. An older copy of the file may have been put back, or the disk dropped the last changes. A backup may have them.',
    backups: 'Look at the backups',
    accept: 'Go on without them',
  },
  broken: {
    title: 'This page could not be shown',
    text: 'What is saved stays saved. Try again; if it stays like this, choose another page or restart Evenkeel.',
    again: 'Try again',
  },
  notLocked: {
    title: 'Not everything is saved yet',
    text: 'Something you wrote could not be saved. If you lock now, it is lost. Go back to the page to see what is in the way.',
    stay: 'Stay here',
    lockAnyway: 'Lock and lose it',
  },
} as const

export type Words = Translation<typeof english>

/** Everything that the frame around the screens says. */
export const words = translated({ en: english, de: german })
