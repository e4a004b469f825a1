import { type Translation, translated } from '../../shared/language/translated.ts'
import type { MainScreen } from './route.ts'
import { german } from './words.de.ts'

const english = {
  appName: 'Evenkeel',
  screens: {
    tonight: 'Tonight',
    days: 'Days',
    week: 'Week',
    import: 'Import',
    backups: 'Backups',
    settings: 'Settings',
  } satisfies Record<MainScreen, string>,
  titleOf: (place: string) => `${place} · Evenkeel`,
  navigation: 'Screens',
  skip: 'Skip to the page',
  lock: 'Lock',
  lockKey: (mac: boolean) => (mac ? '⌘L' : 'Ctrl L'),
  screenKey: (digit: number, mac: boolean) => (mac ? `⌘${digit}` : `Ctrl ${digit}`),
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
