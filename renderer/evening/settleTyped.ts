import { type ClockTime, readClockTime } from '../../shared/calendar/clockTime.ts'
import { CHECK_IN_BOUNDS } from '../../shared/evening/checkIn.ts'
import { type Draft, type DraftAction, draftReducer } from '../../shared/evening/draft.ts'
import { SLEEP_BOUNDS } from '../../shared/evening/sleepDiary.ts'
import { PRACTICE_BOUNDS } from '../../shared/evening/stressPractice.ts'
import { TRAINING_BOUNDS } from '../../shared/evening/trainingSession.ts'
import { numberBounds, type TrackerForm } from '../../shared/trackers/tracker.ts'
import { readMinutes } from '../ui/readMinutes.ts'
import { readNumber } from '../ui/readNumber.ts'
import type { Read } from '../ui/useTypedValue.ts'

/** What a field's text would do: the change, or null when the text is not understood. */
type Reader = (raw: string, id: string) => { read: boolean; action: DraftAction }

/** Joins how a text is read with what is done with it; a text that is not understood empties the field. */
const reader =
  <T>(read: (raw: string) => Read<T>, act: (value: T | null, id: string) => DraftAction): Reader =>
  (raw, id) => {
    const reading = read(raw)
    return { read: reading.ok, action: act(reading.ok ? reading.value : null, id) }
  }

function clock(raw: string): Read<ClockTime> {
  const reading = readClockTime(raw)
  if (reading.ok) return reading
  return reading.reason === 'empty' ? { ok: true, value: null } : { ok: false, reason: reading.reason }
}

const minutes = (bounds: { min: number; max: number }) => (raw: string) => readMinutes(raw, bounds)

/** What a tracker asks for, by its id; undefined = it is not known here. */
export type FormOf = (id: string) => TrackerForm | undefined

/** Every field that is typed into, by its name without an item's id; read as the field itself reads it. */
const READERS: Readonly<Record<string, Reader>> = {
  'sleep.timeIntoBed': reader(clock, (value) => ({ type: 'setSleepField', field: 'timeIntoBed', value })),
  'sleep.timeTriedToSleep': reader(clock, (value) => ({
    type: 'setSleepField',
    field: 'timeTriedToSleep',
    value,
  })),
  'sleep.finalAwakening': reader(clock, (value) => ({
    type: 'setSleepField',
    field: 'finalAwakening',
    value,
  })),
  'sleep.timeOutOfBed': reader(clock, (value) => ({ type: 'setSleepField', field: 'timeOutOfBed', value })),
  'sleep.sleepOnsetLatencyMin': reader(minutes(SLEEP_BOUNDS.sleepOnsetLatencyMin), (value) => ({
    type: 'setSleepField',
    field: 'sleepOnsetLatencyMin',
    value,
  })),
  'sleep.wakeAfterSleepOnsetMin': reader(minutes(SLEEP_BOUNDS.wakeAfterSleepOnsetMin), (value) => ({
    type: 'setSleepField',
    field: 'wakeAfterSleepOnsetMin',
    value,
  })),
  'sleep.attemptAfterFinalAwakeningMin': reader(
    minutes(SLEEP_BOUNDS.attemptAfterFinalAwakeningMin),
    (value) => ({ type: 'setSleepField', field: 'attemptAfterFinalAwakeningMin', value }),
  ),
  'sleep.awakenings': reader(
    (raw) => readNumber(raw, { ...SLEEP_BOUNDS.awakenings, step: 1 }),
    (value) => ({ type: 'setSleepField', field: 'awakenings', value }),
  ),
  'naps.start': reader(clock, (start, id) => ({ type: 'updateNap', id, change: { start } })),
  'naps.durationMin': reader(minutes(SLEEP_BOUNDS.napDurationMin), (durationMin, id) => ({
    type: 'updateNap',
    id,
    change: { durationMin },
  })),
  'sessions.start': reader(clock, (start, id) => ({ type: 'updateSession', id, change: { start } })),
  'sessions.durationMin': reader(minutes(TRAINING_BOUNDS.durationMin), (durationMin, id) => ({
    type: 'updateSession',
    id,
    change: { durationMin },
  })),
  'practices.durationMin': reader(minutes(PRACTICE_BOUNDS.durationMin), (durationMin, id) => ({
    type: 'updatePractice',
    id,
    change: { durationMin },
  })),
  'checkIn.restingHeartRateBpm': reader(
    (raw) => readNumber(raw, CHECK_IN_BOUNDS.restingHeartRateBpm),
    (value) => ({ type: 'setCheckIn', field: 'restingHeartRateBpm', value }),
  ),
  'checkIn.hrvRmssdMs': reader(
    (raw) => readNumber(raw, CHECK_IN_BOUNDS.hrvRmssdMs),
    (value) => ({ type: 'setCheckIn', field: 'hrvRmssdMs', value }),
  ),
}

/** 'sessions.3f2a.durationMin' is the field 'sessions.durationMin' of the item '3f2a'. */
function splitPath(path: string): { name: string; id: string } {
  const [owner = '', second = '', third] = path.split('.')
  if (owner === 'tracker') return { name: owner, id: second }
  return third === undefined
    ? { name: `${owner}.${second}`, id: '' }
    : { name: `${owner}.${third}`, id: second }
}

/** A number of a tracker is read as its field reads it; that of one that is not known stays as it was typed. */
function readTracker(raw: string, id: string, form: TrackerForm | undefined): ReturnType<Reader> | null {
  if (form?.kind !== 'number') return null
  const read = (text: string) => readNumber(text, numberBounds(form))
  return reader(read, (value) => ({ type: 'setTracker', id, value }))(raw, id)
}

/** A tag that was being typed becomes one, unless the reflection has it, or is gone. */
function readTag(draft: Draft, raw: string, id: string): ReturnType<Reader> {
  const tags = draft.reflections.find((reflection) => reflection.id === id)?.tags ?? []
  return { read: true, action: { type: 'updateReflection', id, change: { tags: [...tags, raw] } } }
}

interface ReadOne {
  read: boolean
  action: DraftAction | null
}

function readOne(draft: Draft, [path, raw]: [string, string], formOf: FormOf): ReadOne {
  const { name, id } = splitPath(path)
  if (name === 'reflections.tags') return readTag(draft, raw, id)
  if (name === 'tracker') return readTracker(raw, id, formOf(id)) ?? { read: false, action: null }
  return READERS[name]?.(raw, id) ?? { read: true, action: null }
}

function settleOne(draft: Draft, [path, raw]: [string, string], formOf: FormOf): Draft {
  const { read, action } = readOne(draft, [path, raw], formOf)
  const changed = action === null ? draft : draftReducer(draft, action)
  return read ? draftReducer(changed, { type: 'keepAsTyped', path, raw: null }) : changed
}

/**
 * The draft with every kept text taken over as leaving its field would: what is understood becomes the value,
 * what is not stays as text and the field has no value. Done before the page hands over what it holds. The
 * same draft when nothing is waiting.
 */
export function settleTyped(draft: Draft, formOf: FormOf): Draft {
  return Object.entries(draft.asTyped).reduce((current, typed) => settleOne(current, typed, formOf), draft)
}

/**
 * The field that was being typed in when the app was stopped: its text could be read but was never taken over,
 * because "224" may be on its way to 22:45. Null when there is none. A text that cannot be read is not one.
 */
export function unfinishedField(draft: Draft, formOf: FormOf): string | null {
  return (
    Object.entries(draft.asTyped).find(([path, raw]) => readOne(draft, [path, raw], formOf).read)?.[0] ?? null
  )
}
