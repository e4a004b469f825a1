import type { Blank } from '../../evening/blanks.ts'
import { type Translation, translated } from '../../language/translated.ts'
import { german } from './words.de.ts'

const BLANKS: Readonly<Record<Blank, string>> = { skipped: 'left out on purpose', 'not-asked': 'not asked' }

const english = {
  day: {
    title: (weekday: string, day: string, month: string, year: string) =>
      `${weekday}, ${day} ${month} ${year}`,
    saved: (moment: string, zone: string) => `Last saved ${moment} (${zone})`,
    blanks: BLANKS,
    nap: 'Nap',
    restDay: 'Rest day',
    effort: (rating: string) => `effort ${rating} of 10`,
    /** Fields of a nap, a session or a practice, as the beginning of "length left out on purpose". */
    itemFields: {
      activity: 'activity',
      start: 'time',
      durationMin: 'length',
      ratingOfPerceivedExertion: 'effort',
      tensionBefore: 'tension before',
      tensionAfter: 'tension after',
    },
    tension: (before: string, after: string) => `tension ${before} before, ${after} after`,
    yes: 'yes',
    no: 'no',
    tags: (tags: string) => `Tags: ${tags}`,
  },
  guide: (made: string) => `YOUR JOURNAL, EXPORTED BY EVENKEEL

${made}

NOT ENCRYPTED. Whoever gets this archive can read all of it.

What can be in it, by what was chosen:

markdown/   a page for each day, to read. Reflections stand in it as they were written.
csv/        a table for each field, for a spreadsheet.
pictures/   the pictures that the reflections show.
journal.json   everything, exactly, for another program. Its shape stands in
               journal.schema.json, a JSON Schema.

Earlier versions of a day and days in the bin are left out. A backup has them.

HOW TO READ THE TABLES

- Commas between columns, UTF-8, the first line names the columns, units at the end of a name.
- Clock times are local, in the time zone that days.csv gives for the day. A night belongs to
  the day of waking. Names ending in _utc are moments in UTC.
- An empty cell is not known. 0 is zero. Where somebody knows why a place is empty, blanks.csv
  says it: "skipped" was left out on purpose, "not-asked" was not asked then. A row without a
  column there means the whole table of that day.
- as_typed.csv has what was typed into a field and not understood yet.
- A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line
  break) has an apostrophe (') in front, also where it begins with apostrophes before such a
  sign. Take one away to have the text as it was written.
- Several tags, or choices, stand on lines of their own within one cell.
- Spreadsheets may cut a cell after 32,767 signs. The pages and journal.json hold every one.
`,
}

export type Words = Translation<typeof english>

/** What stands in the files of an export besides what the person wrote. */
export const words = translated({ en: english, de: german })
