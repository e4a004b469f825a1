import { z } from 'zod'
import type { Evening } from './evening.ts'
import { RECORDED, SECTIONS } from './sections.ts'

/**
 * Why a place is empty, where that is known. `skipped`: the person said "not tonight". `not-asked`: the module or
 * tracker was off when the evening was written. An empty place without either is unknown; zero is a value.
 */
export const BLANKS = ['skipped', 'not-asked'] as const

export type Blank = (typeof BLANKS)[number]

/** Most places of one day about whose emptiness something is known. */
export const MOST_BLANKS = 200

const PLACE =
  /^(sleep|training|practices|checkIn|trackers|reflection|(sleep|checkIn)\.[A-Za-z]{1,40}|tracker\.[A-Za-z0-9-]{1,64}|(naps|sessions|practices)\.[A-Za-z0-9-]{1,64}\.[A-Za-z]{1,40})$/

/**
 * By place: a section ('sleep'), a field ('checkIn.libido', 'sleep.awakenings'), a tracker ('tracker.<id>') or a field
 * of a list's item ('sessions.<id>.start').
 */
export const blanksSchema = z
  .record(z.string().regex(PLACE), z.enum(BLANKS))
  .refine((blanks) => Object.keys(blanks).length <= MOST_BLANKS, { message: 'too many blanks' })

export type Blanks = z.infer<typeof blanksSchema>

type Values = Omit<Evening, 'blanks'>

type ListItem = { readonly id: string }

/** The items of the list of this name; undefined = there is no such list. */
function itemsOf({ sleep, training, practices }: Values, list: string): readonly ListItem[] | undefined {
  if (list === 'naps') return sleep.naps
  if (list === 'sessions') return training.sessions
  return list === 'practices' ? practices : undefined
}

/** The fields of the item that a place lies in; undefined = the place lies in no item, null = the item is gone. */
function itemOf(evening: Values, place: string): ReadonlyMap<string, unknown> | null | undefined {
  const [list = '', id, field] = place.split('.')
  const items = field === undefined ? undefined : itemsOf(evening, list)
  if (items === undefined) return undefined
  const item = items.find((each) => each.id === id)
  return item === undefined ? null : new Map(Object.entries(item))
}

/** Whether something stands at this place. A place that there is not holds nothing. */
export function holdsValue(evening: Values, place: string): boolean {
  const section = SECTIONS.find((each) => each === place)
  if (section !== undefined) return RECORDED[section](evening)
  const [owner, field = '', itemField = ''] = place.split('.')
  const item = itemOf(evening, place)
  if (item !== undefined) return (item?.get(itemField) ?? null) !== null
  if (owner === 'tracker') return evening.trackers[field] !== undefined
  const fields: [string, unknown][] = Object.entries(owner === 'sleep' ? evening.sleep : evening.checkIn)
  return fields.some(([name, value]) => name === field && value !== null && !Array.isArray(value))
}

/** Whether something can be said of the emptiness of this place: it holds nothing, and its item is there. */
const isBlank = (evening: Values, place: string): boolean =>
  !holdsValue(evening, place) && itemOf(evening, place) !== null

/**
 * The evening without word of emptiness for places that hold something, or whose item is gone; the very same one if
 * there is none.
 */
export function withoutFilledBlanks(evening: Evening): Evening {
  const kept = Object.entries(evening.blanks).filter(([place]) => isBlank(evening, place))
  if (kept.length === Object.keys(evening.blanks).length) return evening
  return { ...evening, blanks: Object.fromEntries(kept) }
}

/** What a place belongs to: of a field outside of the lists its section. */
function ownerOf(place: string): string {
  const [owner = ''] = place.split('.')
  return owner === 'tracker' ? 'trackers' : owner
}

/** Whether a text that is not understood yet stands at this place, or in a field of this section. */
export const isTypedIn = ({ asTyped }: Pick<Evening, 'asTyped'>, place: string): boolean =>
  Object.entries(asTyped).some(([path, raw]) => raw !== '' && (path === place || ownerOf(path) === place))

/** Why this place is empty, by itself or with its whole section; null = it is not known, or it holds something. */
export function blankAt(evening: Evening, place: string): Blank | null {
  const own = evening.blanks[place]
  if (own !== undefined) return own
  const section = ownerOf(place)
  if (section === place || holdsValue(evening, place)) return null
  return evening.blanks[section] ?? null
}

/**
 * Says that a place is left out on purpose, or takes that back. A place that holds something, or is being typed in,
 * stays as it is.
 */
export function setSkipped(evening: Evening, place: string, skipped: boolean): Evening {
  const { [place]: before, ...others } = evening.blanks
  if (!skipped) return before === 'skipped' ? { ...evening, blanks: others } : evening
  if (before === 'skipped' || !PLACE.test(place) || !isBlank(evening, place)) return evening
  if (isTypedIn(evening, place)) return evening
  if (Object.keys(others).length >= MOST_BLANKS) return evening
  return { ...evening, blanks: { ...others, [place]: 'skipped' } }
}

/** Whether the person said of anything "not tonight". */
export const saysSkipped = ({ blanks }: Evening): boolean => Object.values(blanks).includes('skipped')

interface Asking {
  readonly evening: Evening
  /** The places that are not asked now. */
  readonly off: readonly string[]
  /** The evening as it stands on disk; null = it was never saved. */
  readonly stored: Evening | null
  /** Whether it is still the day of the evening itself. */
  readonly isToday: boolean
}

/**
 * The evening with word of what it was not asked. An older evening that was asked keeps that: a module that was
 * switched off later does not change what an empty field meant. What is asked now loses the word.
 */
export function stampNotAsked({ evening, off, stored, isToday }: Asking): Evening {
  const wasNotAsked = (place: string): boolean =>
    isToday || stored === null || stored.blanks[place] === 'not-asked'
  const said = Object.entries(evening.blanks).filter(([, blank]) => blank === 'skipped')
  const notAsked = off
    .filter((place) => wasNotAsked(place) && evening.blanks[place] !== 'skipped')
    .map((place) => [place, 'not-asked'] as const)
  const blanks = Object.fromEntries([...said, ...notAsked].slice(0, MOST_BLANKS))
  return withoutFilledBlanks({ ...evening, blanks })
}
