import type { MainScreen } from './wishes.ts'

/** The names of the screens in German. */
export const german: Readonly<Record<MainScreen, string>> = {
  tonight: 'Heute Abend',
  days: 'Tage',
  week: 'Woche',
  trends: 'Verlauf',
  practice: 'Üben',
  import: 'Import und Export',
  backups: 'Sicherungen',
  settings: 'Einstellungen',
}
