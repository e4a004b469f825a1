import type { CheckInField } from '../../shared/evening/checkIn.ts'
import type { Difference } from '../../shared/evening/differences.ts'
import type { DayTag } from '../../shared/evening/evening.ts'
import type { ItemOf, SleepField } from '../../shared/evening/fieldPath.ts'
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

const MINUTE_FIELDS: ReadonlySet<SleepField> = new Set([
  'sleepOnsetLatencyMin',
  'wakeAfterSleepOnsetMin',
  'attemptAfterFinalAwakeningMin',
])

function sleepValue(field: SleepField, value: string | number | null): string {
  if (value === null) return words.nothing
  if (typeof value === 'string') return value
  return MINUTE_FIELDS.has(field) ? words.minutes(value) : words.times(value)
}

function checkInValue(field: CheckInField, value: number | null): string {
  if (value === null) return words.nothing
  if (field === 'restingHeartRateBpm') return words.bpmOf(value)
  if (field === 'hrvRmssdMs') return words.msOf(value)
  return field === 'mood' && value > 0 ? `+${value}` : String(value).replace('-', '−')
}

const lengthOf = (minutes: number | null) => (minutes === null ? null : words.minutes(minutes))
const startOf = (time: string | null) => (time === null ? null : words.at(time))

const ITEM_WORDS: { readonly [L in keyof ItemOf]: (item: ItemOf[L]) => string } = {
  naps: ({ start, durationMin }) => joined([startOf(start), lengthOf(durationMin)]),
  sessions: ({ activity, start, durationMin, ratingOfPerceivedExertion: effort }) =>
    joined([
      activity,
      startOf(start),
      lengthOf(durationMin),
      effort === null ? null : words.effortOf(String(effort)),
    ]),
  practices: ({ kind, durationMin, tensionBefore, tensionAfter }) =>
    joined([
      words.practices[kind],
      lengthOf(durationMin),
      tensionBefore === null && tensionAfter === null
        ? null
        : words.tensionOf(String(tensionBefore ?? '–'), String(tensionAfter ?? '–')),
    ]),
}

function itemLine<L extends keyof ItemOf>(
  list: L,
  { id, before, after }: { id: string; before: ItemOf[L] | null; after: ItemOf[L] | null },
): DifferenceLine {
  const title = words.items[list]
  const side = (item: ItemOf[L] | null) => (item === null ? words.nothing : ITEM_WORDS[list](item) || title)
  return { key: `${list}.${id}`, label: title, before: side(before), after: side(after) }
}

const tagWords = (tags: readonly DayTag[]) => orNothing(tags.map((tag) => words.tags[tag]).join(', '))

/** A difference as a person reads it. */
export function differenceLine(difference: Difference): DifferenceLine {
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
    case 'reflection':
      return {
        key: kind,
        label: words.sections.reflection,
        before: orNothing(difference.before),
        after: orNothing(difference.after),
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
