import type { Evening } from '../evening/evening.ts'
import { MOST_NAPS } from '../evening/sleepDiary.ts'
import { MOST_SESSIONS } from '../evening/trainingSession.ts'
import { importedItemId, isImportedItem } from './importedItemId.ts'
import type { ImportRecord, NapPart, NightPart, SessionPart, WellnessRatings } from './importRecord.ts'

/** What came of one record: the evening with it, or why the evening stays as it is. */
export type Taking = { taken: true; evening: Evening } | { taken: false; reason: 'kept-yours' | 'day-full' }

const KEPT_YOURS = { taken: false, reason: 'kept-yours' } as const
const DAY_FULL = { taken: false, reason: 'day-full' } as const

/** Whether the field holds something typed but not understood yet: that is the person's, too. */
const isBeingTyped = ({ asTyped }: Evening, path: string): boolean => Object.hasOwn(asTyped, path)

/** A night is taken whole or not at all: half diary and half device would be a night that nobody had. */
function takeNight(evening: Evening, { night }: NightPart): Taking {
  const { naps, origin: _origin, ...written } = evening.sleep
  const untouched = Object.entries(written).every(
    ([field, answer]) => answer === null && !isBeingTyped(evening, `sleep.${field}`),
  )
  if (!untouched) return KEPT_YOURS
  return { taken: true, evening: { ...evening, sleep: { ...night, naps, origin: 'imported' } } }
}

/** A day on which the person wrote a nap keeps it alone: the device's nap may be the same one. */
function takeNap(evening: Evening, { start, durationMin }: NapPart, id: string): Taking {
  const { naps } = evening.sleep
  if (naps.some((nap) => nap.id === id || !isImportedItem(nap.id))) return KEPT_YOURS
  if (naps.length >= MOST_NAPS) return DAY_FULL
  return {
    taken: true,
    evening: { ...evening, sleep: { ...evening.sleep, naps: [...naps, { id, start, durationMin }] } },
  }
}

/** A day with the person's own training, or their word that it was a rest day, keeps that: no load counts twice. */
function takeSession(evening: Evening, { session }: SessionPart, id: string): Taking {
  const { restDay, sessions } = evening.training
  if (restDay || sessions.some((other) => other.id === id || !isImportedItem(other.id))) return KEPT_YOURS
  if (sessions.length >= MOST_SESSIONS) return DAY_FULL
  const taken = { ...session, id, origin: 'imported' } as const
  return { taken: true, evening: { ...evening, training: { restDay, sessions: [...sessions, taken] } } }
}

/** Ratings stand by themselves: each fills its own empty place. */
function takeRatings(
  evening: Evening,
  ratings: Partial<WellnessRatings> | { restingHeartRateBpm: number },
): Taking {
  const empty = Object.entries(ratings).filter(
    ([field, value]) =>
      value !== null &&
      Object.entries(evening.checkIn).some(([own, answer]) => own === field && answer === null) &&
      !isBeingTyped(evening, `checkIn.${field}`),
  )
  if (empty.length === 0) return KEPT_YOURS
  return {
    taken: true,
    evening: { ...evening, checkIn: { ...evening.checkIn, ...Object.fromEntries(empty) } },
  }
}

/** Puts one record into an evening where it is empty; what the person wrote stays as it is. */
export function takeRecord(evening: Evening, { key, part }: ImportRecord): Taking {
  switch (part.kind) {
    case 'night':
      return takeNight(evening, part)
    case 'nap':
      return takeNap(evening, part, importedItemId(key))
    case 'session':
      return takeSession(evening, part, importedItemId(key))
    case 'resting-heart-rate':
      return takeRatings(evening, { restingHeartRateBpm: part.bpm })
    case 'wellness':
      return takeRatings(evening, part.ratings)
    default:
      return part satisfies never
  }
}

/** Marks a day of rest, unless the day says anything about training already. */
export function takeRestDay(evening: Evening): Taking {
  const { restDay, sessions } = evening.training
  if (restDay || sessions.length > 0) return KEPT_YOURS
  return { taken: true, evening: { ...evening, training: { restDay: true, sessions: [] } } }
}
