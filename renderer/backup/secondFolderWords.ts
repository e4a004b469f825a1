import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './secondFolderWords.de.ts'

const english = {
  title: 'A second folder',
  hint: 'A copy of each backup goes there by itself, encrypted as it is. Take a folder on another disk, or one that your own sync tool carries.',
  choose: 'Choose a folder',
  another: 'Choose another folder',
  stop: 'Stop copying',
  stopped: 'New backups are no longer copied. The copies stay where they are.',
  copying: 'Copying the newest backup',
  own: 'Evenkeel keeps its own files there. Take a folder in another place.',
  where: (path: string) => `Copies go to ${path}`,
  last: (when: string) => `Last copy: ${when}.`,
  lastElsewhere: (when: string) => `Last copy that you saved elsewhere: ${when}.`,
  none: 'No backup has been copied yet. The next one goes there.',
  unreachable: 'This folder cannot be reached now. The newest backup is copied once it can be.',
  sameDisk:
    'It lies on the same disk as your journal. If that disk fails, both are gone, unless your sync tool has carried the copy on.',
  failed: 'The last copy could not be made. The backup on this computer is whole.',

  reminder: {
    never: 'Your journal is on this computer only',
    old: (when: string) => `The last copy on another disk is of ${when}`,
    text: 'A lost or broken computer takes its backups with it. A copy elsewhere takes a minute, and is encrypted too.',
    open: 'Look at the backups',
    later: 'Not now',
  },
} as const

export type SecondFolderWords = Translation<typeof english>

/** Everything that is said about the second folder and about copies elsewhere. */
export const words = translated({ en: english, de: german })
