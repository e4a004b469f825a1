import type { Preferences, Settings } from '../../shared/ipc/contract/settings.ts'
import { LANGUAGE_NAMES } from '../../shared/language/language.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  title: 'Settings',
  lede: 'A change is saved as soon as you make it.',
  saved: 'Saved.',

  look: {
    title: 'Look',
    theme: 'Theme',
    themes: {
      auto: 'Auto',
      light: 'Light',
      dusk: 'Dusk',
      dark: 'Dark',
      contrast: 'High contrast',
    } satisfies Record<Preferences['theme'], string>,
    themeHint:
      'Auto: dusk from 19:00 to 6:00 and whenever this computer is set to dark; high contrast where it asks for that.',
    textSize: 'Text size',
    textSizes: { normal: 'As usual', large: 'Large', larger: 'Larger' } satisfies Record<
      Preferences['textSize'],
      string
    >,
    lessMotion: 'Less movement',
    lessMotionHint: 'Nothing slides or fades. When this computer asks for less movement, it is so anyway.',
    contentProtection: 'Keep the window out of screenshots and shared screens',
    contentProtectionHint: 'Works on Windows and macOS. Linux offers no such protection.',
    markMisspelled: 'Mark words that may be misspelled',
    markMisspelledHint:
      'In the language below, with word lists that came with the app. The right mouse button shows suggestions. No word leaves this computer.',
    language: 'Language',
    languageHint: 'Dates and numbers follow it. What you wrote stays as you wrote it.',
    languageUnsaved: 'Something you wrote is not saved yet. Go back to it first and see what is in the way.',
    languages: { auto: 'Auto', ...LANGUAGE_NAMES } satisfies Record<Preferences['language'], string>,
  },

  modules: {
    title: 'Parts of an evening',
    hint: 'What is off is not asked. What you wrote there stays, and on the days that hold something it is shown, folded.',
    names: {
      sleep: 'Last night',
      training: 'Training',
      practices: 'Practices',
      checkIn: 'Check-in',
      trackers: 'Trackers',
      reflection: 'Reflection',
    },
  },

  day: {
    title: 'Day and week',
    rollOver: 'A new day begins at',
    rollOverHint: 'What you write before this hour belongs to the evening before.',
    clock: 'Clock times',
    clocks: { auto: 'As this computer does', '24': '22:30', '12': '10:30 pm' } satisfies Record<
      Settings['clock'],
      string
    >,
    clockHint: 'How times are shown. Both ways of writing are understood.',
    firstWeekday: 'The week begins on',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },

  sleep: {
    title: 'Sleep',
    need: 'Sleep you need in 24 hours',
    needHint: 'Your own target, 240 to 720 minutes. The week compares your nights with it.',
  },

  training: {
    title: 'Training',
    rest: 'A day without a training entry counts as rest',
    restHint:
      'Off: such a day is unknown, and the week leaves its load open. On: it counts as a load of zero, which is right only if you write every session down. Days that you marked as rest are rest either way.',
  },

  locking: {
    title: 'Locking',
    autoLock: 'Lock by itself after',
    autoLockHint:
      'Counted from the last key or pointer movement, or from the end of a practice. What you are writing is saved first.',
    never: 'Never',
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  },

  around: {
    title: 'Around the evening',
    reminder: 'Remind me in the evening',
    reminderHint:
      'One neutral sentence without a sound, which says nothing of your journal. It comes while Evenkeel runs, also when it is locked. With the journal open, it stays away when tonight already has something in it.',
    at: 'At',
    atIsQuiet: 'This lies in your quiet hours, so no reminder comes.',
    quietFrom: 'Quiet from',
    quietTo: 'Until',
    quietHint: 'No reminder comes in this time, not even a late one.',
    closeToTray: 'Keep Evenkeel in the tray when I close its window',
    closeToTrayHint:
      'Closing then saves, locks and hides it; off, closing quits. Some Linux desktops show no tray: starting Evenkeel again always brings its window back.',
    noTray: 'This desktop has no tray, so closing the window quits.',
    startAtLogin: 'Start Evenkeel when I log in',
    startAtLoginHint:
      'It starts locked and keeps out of the way: in the tray if you keep it there, else as a minimised window.',
    notInstalled: 'Possible once Evenkeel is installed from a package. This one was started from its source.',
  },

  data: {
    title: 'Where your data lives',
    text: [
      'Everything you write is in one encrypted file in your user folder on this computer. Nothing is sent anywhere: the app opens no connection, and there is no account.',
      'Backups are encrypted in the same way and lie in a folder of their own. On the Backups page you can open it, and save a copy on another disk.',
      'The file follows the open SQLCipher 4 format, so that other tools can open it with your key, today and in twenty years.',
    ],
    privacy: 'What stays private',
  },

  about: {
    title: 'About',
    version: (version: string) => `Evenkeel ${version}`,
    unversioned: 'Evenkeel',
    licence: 'Free software under the GNU Affero General Public License, version 3 or later.',
    limits:
      'Evenkeel is a journal, not a medical device. It does not diagnose and does not replace a clinician. If you are in danger, call your local emergency number.',
  },
} as const

export type Words = Translation<typeof english>

/** Everything that the settings say. */
export const words = translated({ en: english, de: german })
