import { type CivilDate, weekdayOf } from '../../calendar/civilDate.ts'
import { MONTHS, WEEKDAYS } from '../../calendar/dateNames.ts'
import { utcToLocal } from '../../calendar/zone.ts'
import { blankAt } from '../../evening/blanks.ts'
import { CHECK_IN_BOUNDS, type CheckInField } from '../../evening/checkIn.ts'
import type { DayEntry, Evening } from '../../evening/evening.ts'
import { CHECK_IN_NAMES, SECTION_NAMES, SLEEP_NAMES, TAG_NAMES } from '../../evening/fieldNames.ts'
import type { SleepField } from '../../evening/fieldPath.ts'
import { PRACTICE_NAMES } from '../../evening/practiceNames.ts'
import type { Reflection } from '../../evening/reflection.ts'
import type { Section } from '../../evening/sections.ts'
import type { TrackerValue } from '../../evening/trackerValues.ts'
import { decimal, listed } from '../../language/numbers.ts'
import { inLanguage, promptById } from '../../reflection/prompts.ts'
import type { Tracker } from '../../trackers/tracker.ts'
import type { TrackersById } from './exportTables.ts'
import { trackerText } from './trackerText.ts'
import { words } from './words.ts'

const { day: say } = words

/** Where the pictures lie, by id, as seen from the page of a day. */
export type PictureAddresses = ReadonlyMap<string, string>

/** What a day needs besides itself to be written as a page. */
export interface PageSources {
  readonly trackers: TrackersById
  readonly pictures: PictureAddresses
}

/** Where the page of a day lies in the archive. */
export const dayPage = (day: CivilDate): string => `markdown/${day.slice(0, 4)}/${day}.md`

/** A day as a page to read: what was recorded in a few lines, then what was written, to the letter. */
export function dayMarkdown(entry: DayEntry, { trackers, pictures }: PageSources): string {
  const { evening } = entry
  const parts: [Section, readonly string[]][] = [
    ['sleep', nightLines(evening)],
    ['training', trainingLines(evening)],
    ['practices', practiceLines(evening)],
    ['checkIn', checkInLines(evening)],
    ['trackers', trackerLines(evening, trackers)],
  ]
  const blocks = [
    `# ${dayInWords(entry.day)}`,
    ...savedLine(entry),
    ...(evening.tags.length === 0 ? [] : [listed(evening.tags.map((tag) => TAG_NAMES[tag]))]),
    ...parts.flatMap(([section, lines]) => partBlocks(evening, section, lines)),
    ...reflectionBlocks(evening, pictures),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** "Friday, 27 November 2026", "Freitag, 27. November 2026" */
function dayInWords(day: CivilDate): string {
  const weekday = WEEKDAYS[weekdayOf(day) - 1]
  const month = MONTHS[Number(day.slice(5, 7)) - 1]
  return say.title(`${weekday}`, `${Number(day.slice(8))}`, `${month}`, day.slice(0, 4))
}

function savedLine({ savedAt, zone }: DayEntry): string[] {
  if (savedAt === null) return []
  const { date, clock } = utcToLocal(savedAt, zone)
  return [`*${say.saved(`${date} ${clock}`, zone)}*`]
}

/** A part with its heading: its lines, or why it is empty where that is known. What is unknown is not there. */
function partBlocks(evening: Evening, section: Section, lines: readonly string[]): string[] {
  const blank = blankAt(evening, section)
  const told = blank === null ? lines : [say.blanks[blank], ...lines]
  if (told.length === 0) return []
  return [`## ${SECTION_NAMES[section]}`, told.map((line) => `- ${line}`).join('\n')]
}

const line = (label: string, text: string): string => `${label}: ${text}`

/** Why a field is empty, where that is said of the field itself. */
const ownBlank = ({ blanks }: Evening, place: string): string | null => {
  const blank = blanks[place]
  return blank === undefined ? null : say.blanks[blank]
}

const NIGHT: readonly SleepField[] = [
  'timeIntoBed',
  'timeTriedToSleep',
  'sleepOnsetLatencyMin',
  'awakenings',
  'wakeAfterSleepOnsetMin',
  'finalAwakening',
  'attemptAfterFinalAwakeningMin',
  'timeOutOfBed',
]

function nightLines(evening: Evening): string[] {
  const { sleep } = evening
  const answers = NIGHT.flatMap((field) => {
    const value = sleep[field]
    const isMinutes = field.endsWith('Min')
    const text =
      value === null ? ownBlank(evening, `sleep.${field}`) : isMinutes ? `${value} min` : `${value}`
    return text === null ? [] : [line(SLEEP_NAMES[field], text)]
  })
  const naps = sleep.naps.map(({ id, start, durationMin }) =>
    line(say.nap, factsOf([start, minutes(durationMin), ...itemBlanks(evening, 'naps', id)])),
  )
  return [...answers, ...naps]
}

const minutes = (value: number | null): string | null => (value === null ? null : `${value} min`)

/** Facts side by side, those that are not recorded left out; a dash where none is. */
const factsOf = (facts: readonly (string | null)[]): string =>
  facts.filter((fact) => fact !== null).join(', ') || '–'

/** Which fields of an item are empty for a reason that is known. */
function itemBlanks({ blanks }: Evening, list: 'naps' | 'sessions' | 'practices', id: string): string[] {
  return Object.entries(say.itemFields).flatMap(([field, label]) => {
    const blank = blanks[`${list}.${id}.${field}`]
    return blank === undefined ? [] : [`${label} ${say.blanks[blank]}`]
  })
}

function trainingLines(evening: Evening): string[] {
  const { restDay, sessions } = evening.training
  if (restDay) return [say.restDay]
  return sessions.map(({ id, activity, start, durationMin, ratingOfPerceivedExertion: rating }) => {
    const effort = rating === null ? null : say.effort(decimal(rating, 1))
    return factsOf([activity, start, minutes(durationMin), effort, ...itemBlanks(evening, 'sessions', id)])
  })
}

function practiceLines(evening: Evening): string[] {
  return evening.practices.map(({ id, kind, durationMin, tensionBefore, tensionAfter }) => {
    const hasTension = tensionBefore !== null || tensionAfter !== null
    const tension = hasTension ? say.tension(`${tensionBefore ?? '–'}`, `${tensionAfter ?? '–'}`) : null
    const blanks = itemBlanks(evening, 'practices', id)
    return factsOf([PRACTICE_NAMES[kind], minutes(durationMin), tension, ...blanks])
  })
}

/** What the ends of a rating mean: "1 fresh, 7 worn out". */
function scaleOf(field: CheckInField): string {
  const { min, max } = CHECK_IN_BOUNDS[field]
  const { lowWord, highWord } = CHECK_IN_NAMES[field]
  return `${decimal(min, 0)} ${lowWord}, ${decimal(max, 0)} ${highWord}`
}

const UNITS: Partial<Record<CheckInField, string>> = { restingHeartRateBpm: '/min', hrvRmssdMs: 'ms' }

function checkInLines(evening: Evening): string[] {
  const fields = Object.keys(CHECK_IN_BOUNDS) as CheckInField[]
  return fields.flatMap((field) => {
    const value = evening.checkIn[field]
    const { label } = CHECK_IN_NAMES[field]
    if (value === null) {
      const blank = ownBlank(evening, `checkIn.${field}`)
      return blank === null ? [] : [line(label, blank)]
    }
    const unit = UNITS[field]
    const shown = decimal(value, 1)
    return [line(label, unit === undefined ? `${shown} (${scaleOf(field)})` : `${shown} ${unit}`)]
  })
}

function trackerLines(evening: Evening, trackers: TrackersById): string[] {
  const values = Object.entries(evening.trackers).map(([id, value]) => {
    const tracker = trackers.get(id)
    return line(tracker?.name ?? id, trackerWords(tracker, value))
  })
  const blanks = [...trackers.values()].flatMap(({ id, name }) => {
    const blank = ownBlank(evening, `tracker.${id}`)
    return blank === null ? [] : [line(name, blank)]
  })
  return [...values, ...blanks]
}

function trackerWords(tracker: Tracker | undefined, value: TrackerValue): string {
  if (typeof value === 'boolean') return value ? say.yes : say.no
  if (typeof value === 'string') return trackerText(tracker, value).replaceAll('\n', '\n  ')
  const unit = tracker?.form.kind === 'number' ? tracker.form.unit : null
  return unit === null ? decimal(value, 3) : `${decimal(value, 3)} ${unit}`
}

/** Reflections stand last: whatever their Markdown leaves open runs into nothing else. */
function reflectionBlocks(evening: Evening, pictures: PictureAddresses): string[] {
  const { reflections } = evening
  const blank = blankAt(evening, 'reflection')
  const title = SECTION_NAMES.reflection
  if (reflections.length === 0) return blank === null ? [] : [`## ${title}`, say.blanks[blank]]
  return reflections.flatMap((reflection, index) => [
    `## ${reflections.length === 1 ? title : `${title} ${index + 1}`}`,
    ...reflectionBlock(reflection, pictures),
  ])
}

function reflectionBlock({ text, tags, promptId }: Reflection, pictures: PictureAddresses): string[] {
  const prompt = promptId === null ? null : promptById(promptId)
  return [
    ...(prompt === null ? [] : [`*${inLanguage(prompt.texts)}*`]),
    ...(tags.length === 0 ? [] : [say.tags(listed(tags))]),
    withPictures(text, pictures),
  ]
}

/** The text to the letter, but for the addresses of pictures that lie in the archive. */
function withPictures(text: string, pictures: PictureAddresses): string {
  return text.replaceAll(/\]\(picture:([A-Za-z0-9-]{1,64})\)/g, (whole, id: string) => {
    const address = pictures.get(id)
    return address === undefined ? whole : `](${address})`
  })
}
