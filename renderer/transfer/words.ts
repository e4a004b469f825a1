import { type Translation, translated } from '../../shared/language/translated.ts'
import type { ExportCounts } from '../../shared/transfer/export/exportCounts.ts'
import type { ExportFormat } from '../../shared/transfer/export/exportFormats.ts'
import { german } from './words.de.ts'

const english = {
  title: 'Import and export',
  lede: 'What you recorded elsewhere can come in, and everything you wrote can go out.',
  bringIn: 'Import',
  bringInHint: 'You see what would come in before anything changes, and you can take it back.',
  choose: 'Choose files',
  choosing: 'A window for choosing is open.',
  chooseOthers: 'Choose other files',

  guide: {
    title: 'Files that can come in',
    kinds: [
      {
        title: 'A journal exported from Evenkeel',
        text: 'The archive of an export that holds everything or the file for programs, or the “journal.json” in it. Without the archive the pictures are missing. To go back to an earlier state, restore a backup instead.',
        columns: [],
      },
      {
        title: 'Nights, naps and resting heart rate from Fitbit or Google',
        text: 'Ask for your data at takeout.google.com, choose Fitbit, and unpack the archive. The nights are in “sleep-….json”, the heart rate in “resting_heart_rate-….json”. You can choose many at once.',
        columns: [],
      },
      {
        title: 'Training sessions from a spreadsheet',
        text: 'A CSV file with one session a row: when it ended in UTC (such as 2026-11-24T18:30:00Z), what you did, how hard it was from 0 to 10, and how many minutes it took.',
        columns: ['end_date_time', 'activity_names', 'perceived_exertion', 'duration_min'],
      },
      {
        title: 'Morning ratings from a spreadsheet',
        text: 'A CSV file with one form a row: when it was filled in, in UTC, and five ratings from 1 (worst) to 5 (best).',
        columns: ['effective_time_frame', 'fatigue', 'mood', 'sleep_quality', 'soreness', 'stress'],
      },
    ],
    columns: 'Columns:',
    rules:
      'Only empty places are filled. What you wrote yourself is never overwritten, and a record is never taken twice.',
  },

  options: {
    title: 'How to read them',
    zone: 'Time zone of the files',
    zoneHint: 'Where you were when they were recorded. It decides to which day a night or a session belongs.',
    thisComputer: (zone: string) => `${zone} (this computer)`,
    differing: (days: string) => `Not the same in the file and in this journal: ${days}`,
    differingHint: 'What is replaced stays among the earlier versions of the day.',
    differingChoices: { keep: 'Keep those here', take: 'Take those of the file' },
    daysWithout: 'Days without a session in this file',
    daysWithoutHint:
      'Between two sessions, up to 28 days in a row. Choose rest only if every session was written down; otherwise the week would count rest that you did not have.',
    daysWithoutChoices: { unknown: 'Leave unknown', rest: 'Count as rest' },
  },

  preview: {
    title: 'What would come in',
    caption: 'Files and what would come of them',
    reading: 'Reading the files',
    file: 'File',
    span: 'Days',
    fresh: 'New',
    known: 'Here already',
    keptYours: 'Yours kept',
    leftOut: 'Left out',
    spanOf: (first: string, last: string) => `${first} to ${last}`,
    noSpan: 'None',
    skip: (count: string, why: string) => `${count}: ${why}`,
    notTaken: 'What is left out, and why',
    nothing: 'Nothing in these files is new. Your journal stays as it is.',
    wouldChange: (days: string) => `${days} would be filled in.`,
    restDays: (days: string) => `${days} would be set as rest.`,
    yours: 'Your own entries stay as they are.',
    wouldReplace: (days: string, replaced: string) =>
      `${days} would come in, ${replaced} of them in place of yours.`,
  },

  export: {
    title: 'Export',
    hint: 'A copy of your journal in open formats, in one ZIP archive. The journal stays as it is.',
    format: 'What it holds',
    formats: {
      everything: 'Everything',
      markdown: 'Pages to read',
      csv: 'Tables',
      json: 'One file for programs',
    } satisfies Record<ExportFormat, string>,
    formatHints: {
      everything: 'Pages, tables, pictures, and one file that holds it all exactly.',
      markdown: 'Markdown: a page for each day, with your pictures.',
      csv: 'CSV: a table for each field, for a spreadsheet.',
      json: 'JSON: every value exactly as it is kept, with your pictures.',
    } satisfies Record<ExportFormat, string>,
    days: 'Which days',
    daysChoices: { all: 'All days', some: 'From one day to another' },
    first: 'First day',
    last: 'Last day',
    dayHint: 'Such as 24.12.2025, last friday.',
    span: (first: string, last: string) => `It holds the days from ${first} to ${last}.`,
    oneDay: (day: string) => `It holds one day, ${day}.`,
    problems: {
      notADay: 'Write a day such as 24.12.2025 or last friday.',
      future: 'That day has not come yet. Write today or a day before.',
      twoReadings: 'That can be two days. Write the month as a word.',
      order: 'It lies before the first day. Change one of them.',
    },
    run: 'Export',
    underWay: 'Under way.',
    warning: {
      title: 'The export is not encrypted',
      text: 'Whoever gets the file can read everything in it. Put it where only you come, and delete it when you no longer need it.',
      backup: 'To keep your journal, a backup is the better way: it stays encrypted.',
      confirm: 'Choose where to put it',
      cancel: 'Do not export',
    },
    running: 'Exporting',
    stop: 'Stop',
    stopped: 'Stopped. No file was written.',
    noDays: 'Nothing is written on these days, so there is nothing to export.',
    done: 'Exported',
    file: (name: string, size: string) => `${name}, ${size}. It is not encrypted.`,
    show: 'Show in folder',
    counts: {
      all: (days: string, parts: string) => `${days}, with ${parts}.`,
      daysAlone: (days: string) => `${days}.`,
      parts: {
        nights: { one: 'night', many: 'nights' },
        sessions: { one: 'session', many: 'sessions' },
        practices: { one: 'practice', many: 'practices' },
        checkIns: { one: 'check-in', many: 'check-ins' },
        trackerValues: { one: 'value of your trackers', many: 'values of your trackers' },
        reflections: { one: 'reflection', many: 'reflections' },
        pictures: { one: 'picture', many: 'pictures' },
      } satisfies Record<Exclude<keyof ExportCounts, 'days'>, { one: string; many: string }>,
    },
  },

  run: 'Import',
  running: 'Importing',
  leave: 'Do not import',

  result: {
    title: 'Imported',
    changed: (days: string) => `${days} filled in.`,
    restDays: (days: string) => `${days} set as rest.`,
    nothing: 'Nothing was new, so nothing changed.',
    undo: 'Undo the import',
    undoing: 'Taking the import back',
    undone: (days: string, count: number) =>
      count === 1
        ? `Taken back. ${days} is as it was before.`
        : `Taken back. ${days} are as they were before.`,
    keptChanged: (days: string, count: number) =>
      count === 1
        ? `${days} that you changed since stays as it is.`
        : `${days} that you changed since stay as they are.`,
  },
} as const

export type Words = Translation<typeof english>

/** Everything that the import screen says by itself; the words for kinds and reasons stand in shared/transfer. */
export const words = translated({ en: english, de: german })
