import { clockWords } from '../../shared/calendar/clockForm.ts'
import { parseClockTime } from '../../shared/calendar/clockTime.ts'
import type { CheckInField } from '../../shared/evening/checkIn.ts'
import type { Difference } from '../../shared/evening/differences.ts'
import type { DayTag } from '../../shared/evening/evening.ts'
import { fieldPath, type ItemList, type ItemOf, type SleepField } from '../../shared/evening/fieldPath.ts'
import type { Reflection } from '../../shared/evening/reflection.ts'
import type { TrackerValue } from '../../shared/evening/trackerValues.ts'
import { plain } from '../../shared/language/numbers.ts'
import { inLanguage, promptById } from '../../shared/reflection/prompts.ts'
import type { Tracker, TrackerForm } from '../../shared/trackers/tracker.ts'
import { placeLabel } from './placeLabel.ts'
import { words } from './words.ts'

/** One line of a comparison; null = nothing stands there. */
export interface DifferenceLine {
  readonly key: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** Whether it is a text, in which single words may differ. */
  readonly isText: boolean
}

type Sides<Value> = { readonly before: Value; readonly after: Value }

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

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

function sleepValue(field: SleepField, value: string | number | null): string | null {
  if (value === null) return null
  if (typeof value === 'string') return shownTime(value)
  return MINUTE_FIELDS.has(field) ? words.minutes(value) : words.times(value)
}

function checkInValue(field: CheckInField, value: number | null): string | null {
  if (value === null) return null
  if (field === 'restingHeartRateBpm') return words.bpmOf(value)
  if (field === 'hrvRmssdMs') return words.msOf(value)
  return field === 'mood' && value > 0 ? `+${value}` : plain(value).replace('-', '−')
}

const orDash = (value: number | null) => (value === null ? '–' : plain(value))
const lengthOf = (minutes: number | null) => (minutes === null ? null : words.minutes(minutes))
const startOf = (time: string | null) => (time === null ? null : words.at(shownTime(time)))

const ITEM_WORDS: { readonly [L in Exclude<ItemList, 'reflections'>]: (item: ItemOf[L]) => string } = {
  naps: ({ start, durationMin }) => joined([startOf(start), lengthOf(durationMin)]),
  sessions: ({ activity, start, durationMin, ratingOfPerceivedExertion: effort, origin }) =>
    joined([
      activity,
      startOf(start),
      lengthOf(durationMin),
      effort === null ? null : words.effortOf(plain(effort)),
      origin === 'imported' ? words.fromFile : null,
    ]),
  practices: ({ kind, durationMin, tensionBefore, tensionAfter }) =>
    joined([
      words.practices[kind],
      lengthOf(durationMin),
      tensionBefore === null && tensionAfter === null
        ? null
        : words.tensionOf(orDash(tensionBefore), orDash(tensionAfter)),
    ]),
}

/** A line whose two sides are written by the same hand. */
function line<Value>(
  { key, label, isText = false }: { key: string; label: string; isText?: boolean },
  { before, after }: Sides<Value>,
  write: (value: Value) => string | null,
): DifferenceLine {
  return { key, label, isText, before: write(before), after: write(after) }
}

function itemLine<L extends keyof typeof ITEM_WORDS>(
  list: L,
  { id, ...sides }: { id: string } & Sides<ItemOf[L] | null>,
): DifferenceLine {
  const label = words.items[list]
  return line({ key: `${list}.${id}`, label, isText: true }, sides, (item) =>
    item === null ? null : ITEM_WORDS[list](item) || label,
  )
}

/** A reflection in its parts: the text, its tags, and the question that it was begun with. */
function reflectionLines({ id, ...sides }: { id: string } & Sides<Reflection | null>): DifferenceLine[] {
  const title = words.items.reflections
  const part = (
    name: string,
    label: string,
    write: (reflection: Reflection) => string | null,
    isText = false,
  ) =>
    line({ key: `reflections.${id}.${name}`, label, isText }, sides, (each) =>
      each === null ? null : write(each),
    )
  const question = ({ promptId }: Reflection): string | null => {
    const prompt = promptId === null ? null : promptById(promptId)
    return prompt === null ? null : inLanguage(prompt.texts)
  }
  return [
    part('text', title, ({ text }) => orNull(text), true),
    part('tags', words.tagsOf(title), ({ tags }) => orNull(tags.join(', ')), true),
    part('question', words.questionOf(title), question),
  ].filter(({ before, after }) => before !== after)
}

/** A tracker's value as a person reads it; one whose choice is gone, or which does not fit, is named as it is. */
export function trackerValueWords(form: TrackerForm | undefined, value: TrackerValue): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (form?.kind === 'choice') return form.choices.find(({ id }) => id === value)?.label ?? String(value)
  const unit = form?.kind === 'number' && form.unit !== null ? ` ${form.unit}` : ''
  return typeof value === 'number' ? `${String(value).replace('-', '−')}${unit}` : value
}

function trackerLine(
  { id, ...sides }: { id: string } & Sides<TrackerValue | null>,
  trackers: readonly Tracker[],
): DifferenceLine {
  const form = trackers.find((tracker) => tracker.id === id)?.form
  const key = fieldPath.tracker(id)
  return line({ key, label: placeLabel(key, trackers), isText: form?.kind === 'text' }, sides, (value) =>
    value === null ? null : trackerValueWords(form, value),
  )
}

const tagWords = (tags: readonly DayTag[]) => orNull(tags.map((tag) => words.tags[tag]).join(', '))

/** A difference as a person reads it: one line, or one for each part of it. */
function linesOf(difference: Difference, trackers: readonly Tracker[]): DifferenceLine[] {
  const { kind } = difference
  switch (kind) {
    case 'sleep': {
      const key = fieldPath.sleep(difference.field)
      const label = words.sleepLabels[difference.field]
      return [line({ key, label }, difference, (value) => sleepValue(difference.field, value))]
    }
    case 'checkIn': {
      const key = fieldPath.checkIn(difference.field)
      const { label } = words.checkIn[difference.field]
      return [line({ key, label }, difference, (value) => checkInValue(difference.field, value))]
    }
    case 'naps':
      return [itemLine(kind, difference)]
    case 'sessions':
      return [itemLine(kind, difference)]
    case 'practices':
      return [itemLine(kind, difference)]
    case 'reflections':
      return reflectionLines(difference)
    case 'restDay':
      return [line({ key: kind, label: words.restDay }, difference, (rest) => (rest ? words.restYes : null))]
    case 'tags':
      return [line({ key: kind, label: words.tagsField, isText: true }, difference, tagWords)]
    case 'tracker':
      return [trackerLine(difference, trackers)]
    case 'blank': {
      const { place } = difference
      const label = placeLabel(place, trackers)
      return [
        line({ key: place, label }, difference, (blank) => (blank === null ? null : words.blanks[blank])),
      ]
    }
    case 'asTyped': {
      const label = words.halfTyped(placeLabel(difference.path, trackers))
      return [line({ key: `asTyped.${difference.path}`, label }, difference, (raw) => raw)]
    }
    default:
      return difference satisfies never
  }
}

/**
 * Differences as a person reads them, in their order. A field that held a value before and is left out on purpose
 * now, or the other way round, is one line.
 */
export function differenceLines(
  differences: readonly Difference[],
  trackers: readonly Tracker[] = [],
): DifferenceLine[] {
  const byKey = new Map<string, DifferenceLine>()
  for (const each of differences.flatMap((difference) => linesOf(difference, trackers))) {
    const first = byKey.get(each.key)
    const { before, after } = first ?? each
    byKey.set(each.key, { ...(first ?? each), before: before ?? each.before, after: after ?? each.after })
  }
  return [...byKey.values()]
}
