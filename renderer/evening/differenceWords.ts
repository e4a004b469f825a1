import { clockWords } from '../../shared/calendar/clockForm.ts'
import { parseClockTime } from '../../shared/calendar/clockTime.ts'
import type { Blank } from '../../shared/evening/blanks.ts'
import type { CheckInField } from '../../shared/evening/checkIn.ts'
import type { Difference } from '../../shared/evening/differences.ts'
import type { DayTag } from '../../shared/evening/evening.ts'
import { fieldPath, type ItemOf, type SleepField } from '../../shared/evening/fieldPath.ts'
import type { TrackerValue } from '../../shared/evening/trackerValues.ts'
import { plain } from '../../shared/language/numbers.ts'
import type { Tracker, TrackerForm } from '../../shared/trackers/tracker.ts'
import { words } from './words.ts'

/** One line of a comparison; an empty side reads "Nothing". */
export interface DifferenceLine {
  readonly key: string
  readonly label: string
  readonly before: string
  readonly after: string
}

const orNothing = (text: string): string => (text.trim() === '' ? words.nothing : text)

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ')

/** A time in the form of clocks in force; any other text as it is. */
function shownTime(text: string): string {
  const time = parseClockTime(text)
  return time === null ? text : clockWords(time)
}

const MINUTE_FIELDS: ReadonlySet<SleepField> = new Set([
  'sleepOnsetLatencyMin',
  'wakeAfterSleepOnsetMin',
  'attemptAfterFinalAwakeningMin',
])

function sleepValue(field: SleepField, value: string | number | null): string {
  if (value === null) return words.nothing
  if (typeof value === 'string') return shownTime(value)
  return MINUTE_FIELDS.has(field) ? words.minutes(value) : words.times(value)
}

function checkInValue(field: CheckInField, value: number | null): string {
  if (value === null) return words.nothing
  if (field === 'restingHeartRateBpm') return words.bpmOf(value)
  if (field === 'hrvRmssdMs') return words.msOf(value)
  return field === 'mood' && value > 0 ? `+${value}` : plain(value).replace('-', '−')
}

const orDash = (value: number | null) => (value === null ? '–' : plain(value))
const lengthOf = (minutes: number | null) => (minutes === null ? null : words.minutes(minutes))
const startOf = (time: string | null) => (time === null ? null : words.at(shownTime(time)))

const ITEM_WORDS: { readonly [L in keyof ItemOf]: (item: ItemOf[L]) => string } = {
  naps: ({ start, durationMin }) => joined([startOf(start), lengthOf(durationMin)]),
  sessions: ({ activity, start, durationMin, ratingOfPerceivedExertion: effort }) =>
    joined([
      activity,
      startOf(start),
      lengthOf(durationMin),
      effort === null ? null : words.effortOf(plain(effort)),
    ]),
  practices: ({ kind, durationMin, tensionBefore, tensionAfter }) =>
    joined([
      words.practices[kind],
      lengthOf(durationMin),
      tensionBefore === null && tensionAfter === null
        ? null
        : words.tensionOf(orDash(tensionBefore), orDash(tensionAfter)),
    ]),
  reflections: ({ text, tags }) =>
    [text, tags.length === 0 ? '' : words.tagged(tags.join(', '))].filter((part) => part !== '').join('\n'),
}

function itemLine<L extends keyof ItemOf>(
  list: L,
  { id, before, after }: { id: string; before: ItemOf[L] | null; after: ItemOf[L] | null },
): DifferenceLine {
  const title = words.items[list]
  const side = (item: ItemOf[L] | null) => (item === null ? words.nothing : ITEM_WORDS[list](item) || title)
  return { key: `${list}.${id}`, label: title, before: side(before), after: side(after) }
}

/** How a place is called: a section, a field of sleep or the check-in, or a tracker. */
function placeLabel(place: string, trackers: readonly Tracker[]): string {
  const labels = new Map<string, string>([
    ...Object.entries(words.sections),
    ...Object.entries(words.sleepLabels).map(([field, label]): [string, string] => [`sleep.${field}`, label]),
    ...Object.entries(words.checkIn).map(([field, { label }]): [string, string] => [
      `checkIn.${field}`,
      label,
    ]),
    ...trackers.map(({ id, name }): [string, string] => [fieldPath.tracker(id), name]),
  ])
  return labels.get(place) ?? words.trackerGone
}

/** A tracker's value as a person reads it; one whose choice is gone, or which does not fit, is named as it is. */
export function trackerValueWords(form: TrackerForm | undefined, value: TrackerValue | null): string {
  if (value === null) return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (form?.kind === 'choice') return form.choices.find(({ id }) => id === value)?.label ?? String(value)
  const unit = form?.kind === 'number' && form.unit !== null ? ` ${form.unit}` : ''
  return typeof value === 'number' ? `${String(value).replace('-', '−')}${unit}` : value
}

const tagWords = (tags: readonly DayTag[]) => orNothing(tags.map((tag) => words.tags[tag]).join(', '))

/** A difference as a person reads it. */
export function differenceLine(difference: Difference, trackers: readonly Tracker[] = []): DifferenceLine {
  const { kind } = difference
  switch (kind) {
    case 'sleep': {
      const { field, before, after } = difference
      const label = words.sleepLabels[field]
      return { key: field, label, before: sleepValue(field, before), after: sleepValue(field, after) }
    }
    case 'checkIn': {
      const { field, before, after } = difference
      const { label } = words.checkIn[field]
      return { key: field, label, before: checkInValue(field, before), after: checkInValue(field, after) }
    }
    case 'naps':
      return itemLine(kind, difference)
    case 'sessions':
      return itemLine(kind, difference)
    case 'practices':
      return itemLine(kind, difference)
    case 'reflections':
      return itemLine(kind, difference)
    case 'restDay': {
      const side = (rest: boolean) => (rest ? words.restYes : words.restNo)
      return {
        key: kind,
        label: words.restDay,
        before: side(difference.before),
        after: side(difference.after),
      }
    }
    case 'tags':
      return {
        key: kind,
        label: words.tagsField,
        before: tagWords(difference.before),
        after: tagWords(difference.after),
      }
    case 'tracker': {
      const { id, before, after } = difference
      const form = trackers.find((tracker) => tracker.id === id)?.form
      const side = (value: TrackerValue | null) => trackerValueWords(form, value)
      const path = fieldPath.tracker(id)
      return { key: path, label: placeLabel(path, trackers), before: side(before), after: side(after) }
    }
    case 'blank': {
      const { place, before, after } = difference
      const side = (blank: Blank | null) => (blank === null ? words.unknown : words.blanks[blank])
      const label = placeLabel(place, trackers)
      return { key: `blank.${place}`, label, before: side(before), after: side(after) }
    }
    case 'asTyped': {
      const { path, before, after } = difference
      return {
        key: path,
        label: words.halfTyped,
        before: before ?? words.nothing,
        after: after ?? words.nothing,
      }
    }
    default:
      return difference satisfies never
  }
}
