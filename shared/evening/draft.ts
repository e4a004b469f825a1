import { keepAsTyped } from './asTyped.ts'
import { setSkipped, withoutFilledBlanks } from './blanks.ts'
import type { CheckIn, CheckInField } from './checkIn.ts'
import { addItem, putBackItem, type RemovedItem, removeItem, updateItem } from './draftItems.ts'
import { DAY_TAGS, type DayTag, type Evening } from './evening.ts'
import type { SleepField } from './fieldPath.ts'
import { printable } from './printable.ts'
import { FIRST_REFLECTION, LONGEST_REFLECTION, type Reflection, tagsOf } from './reflection.ts'
import type { Nap, SleepDiary } from './sleepDiary.ts'
import type { PracticeKind, StressPractice } from './stressPractice.ts'
import { setTrackerValue, type TrackerValue } from './trackerValues.ts'
import { TRAINING_BOUNDS, type TrainingSession } from './trainingSession.ts'

/**
 * An evening while it is being written. It differs from a stored one only in what typing needs: an activity
 * may carry blanks at its ends. `eveningOf` makes it storable.
 */
export type Draft = Evening

type Change<Item> = Partial<Omit<Item, 'id' | 'origin'>>

type SetSleepField = {
  [Field in SleepField]: { type: 'setSleepField'; field: Field; value: SleepDiary[Field] }
}[SleepField]

/** Everything that can happen to a draft. Ids of new items are made by whoever dispatches. */
export type DraftAction =
  | SetSleepField
  | { type: 'addNap'; id: string }
  | { type: 'updateNap'; id: string; change: Change<Nap> }
  | { type: 'removeNap'; id: string }
  | { type: 'addSession'; id: string }
  | { type: 'updateSession'; id: string; change: Change<TrainingSession> }
  | { type: 'removeSession'; id: string }
  | { type: 'toggleRestDay' }
  | { type: 'addPractice'; id: string; kind: PracticeKind }
  | { type: 'updatePractice'; id: string; change: Change<StressPractice> }
  | { type: 'removePractice'; id: string }
  | { type: 'putBack'; removed: RemovedItem }
  | { type: 'setCheckIn'; field: CheckInField; value: CheckIn[CheckInField] }
  | { type: 'setTracker'; id: string; value: TrackerValue | null }
  /** Begins a reflection; `promptId` null = with a blank page. */
  | { type: 'addReflection'; id: string; promptId: string | null }
  | { type: 'updateReflection'; id: string; change: Change<Reflection> }
  | { type: 'removeReflection'; id: string }
  /** Writes the first reflection, which is begun with it where there is none. */
  | { type: 'setReflection'; text: string }
  /** "Not tonight" for a section, a field or a tracker, and the way back. */
  | { type: 'setSkipped'; place: string; skipped: boolean }
  | { type: 'toggleTag'; tag: DayTag }
  | { type: 'keepAsTyped'; path: string; raw: string | null }
  | { type: 'replace'; evening: Evening }

/** Why the day cannot be called a rest day now; null when it can. */
export function restDayRefusal({ training }: Draft): 'has-sessions' | null {
  return training.sessions.length > 0 ? 'has-sessions' : null
}

/**
 * The draft after an action. What is not possible (a nap too many, rest on a day with sessions, an item that
 * is gone) changes nothing and gives the very same object, so that nothing is saved for it. A place that is
 * filled is not left out any more.
 */
export function draftReducer(draft: Draft, action: DraftAction): Draft {
  const next = reduce(draft, action)
  return next === draft ? draft : withoutFilledBlanks(next)
}

function reduce(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'setSleepField':
      return setSleepField(draft, action)
    case 'addNap':
      return addItem(draft, 'naps', newNap(action.id))
    case 'updateNap':
      return updateItem(draft, 'naps', action)
    case 'removeNap':
      return removeItem(draft, 'naps', action.id)
    case 'addSession':
      return addItem(draft, 'sessions', newSession(action.id))
    case 'updateSession':
      return updateItem(draft, 'sessions', action)
    case 'removeSession':
      return removeItem(draft, 'sessions', action.id)
    case 'toggleRestDay':
      return toggleRestDay(draft)
    case 'addPractice':
      return addItem(draft, 'practices', newPractice(action.id, action.kind))
    case 'updatePractice':
      return updateItem(draft, 'practices', action)
    case 'removePractice':
      return removeItem(draft, 'practices', action.id)
    case 'putBack':
      return putBackItem(draft, action.removed)
    case 'setCheckIn':
      return setCheckIn(draft, action.field, action.value)
    case 'setTracker':
      return setTracker(draft, action.id, action.value)
    case 'addReflection':
      return addItem(draft, 'reflections', newReflection(action.id, action.promptId))
    case 'updateReflection':
      return updateItem(draft, 'reflections', { id: action.id, change: keptReflection(action.change) })
    case 'removeReflection':
      return removeItem(draft, 'reflections', action.id)
    case 'setReflection':
      return setReflection(draft, action.text)
    case 'setSkipped':
      return setSkipped(draft, action.place, action.skipped)
    case 'toggleTag':
      return toggleTag(draft, action.tag)
    case 'keepAsTyped':
      return keepTyped(draft, action)
    case 'replace':
      return action.evening
    default:
      return unknownAction(action)
  }
}

/** A field that is typed in is not left out any more, even before its text is understood. */
function keepTyped(draft: Draft, { path, raw }: { path: string; raw: string | null }): Draft {
  const kept = keepAsTyped(draft, path, raw)
  return raw === null || raw === '' ? kept : setSkipped(kept, path, false)
}

function unknownAction(action: never): never {
  throw new Error(`no such action: ${JSON.stringify(action)}`)
}

function setSleepField(draft: Draft, { field, value }: SetSleepField): Draft {
  if (draft.sleep[field] === value) return draft
  return { ...draft, sleep: { ...draft.sleep, [field]: value, origin: 'typed' } }
}

const newNap = (id: string): Nap => ({ id, start: null, durationMin: null })

const newSession = (id: string): TrainingSession => ({
  id,
  activity: null,
  start: null,
  durationMin: null,
  ratingOfPerceivedExertion: null,
  origin: 'typed',
})

const newPractice = (id: string, kind: PracticeKind): StressPractice => ({
  id,
  kind,
  durationMin: null,
  tensionBefore: null,
  tensionAfter: null,
})

function toggleRestDay(draft: Draft): Draft {
  const { restDay } = draft.training
  if (!restDay && restDayRefusal(draft) !== null) return draft
  return { ...draft, training: { ...draft.training, restDay: !restDay } }
}

function setCheckIn(draft: Draft, field: CheckInField, value: number | null): Draft {
  if (draft.checkIn[field] === value) return draft
  return { ...draft, checkIn: { ...draft.checkIn, [field]: value } }
}

function setTracker(draft: Draft, id: string, value: TrackerValue | null): Draft {
  const trackers = setTrackerValue(draft.trackers, id, value)
  return trackers === draft.trackers ? draft : { ...draft, trackers }
}

const newReflection = (id: string, promptId: string | null): Reflection => ({
  id,
  text: '',
  tags: [],
  promptId,
})

const keptReflection = ({ text, tags, promptId }: Change<Reflection>): Change<Reflection> => ({
  ...(text !== undefined && { text: printable(text, LONGEST_REFLECTION) }),
  ...(tags !== undefined && { tags: tagsOf(tags) }),
  ...(promptId !== undefined && { promptId }),
})

function setReflection(draft: Draft, text: string): Draft {
  const [first] = draft.reflections
  if (first === undefined && text === '') return draft
  const begun =
    first === undefined ? addItem(draft, 'reflections', newReflection(FIRST_REFLECTION, null)) : draft
  const id = first?.id ?? FIRST_REFLECTION
  return updateItem(begun, 'reflections', { id, change: keptReflection({ text }) })
}

function toggleTag(draft: Draft, tag: DayTag): Draft {
  const has = draft.tags.includes(tag)
  const tags = DAY_TAGS.filter((each) => (each === tag ? !has : draft.tags.includes(each)))
  return { ...draft, tags }
}

/**
 * The draft as it is stored: an activity loses the blanks at its ends, and one of blanks alone is null. A
 * reflection in which nothing was written is left out.
 */
export function eveningOf(draft: Draft): Evening {
  const sessions = draft.training.sessions.map((session) => ({
    ...session,
    activity: activityOf(session.activity ?? ''),
  }))
  const reflections = draft.reflections.filter(({ text, tags }) => text !== '' || tags.length > 0)
  return { ...draft, training: { ...draft.training, sessions }, reflections }
}

const activityOf = (typed: string): string | null =>
  printable(typed.trim(), TRAINING_BOUNDS.activityLength.max).trim() || null
