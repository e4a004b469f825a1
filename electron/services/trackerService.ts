import { MOST_TRACKERS } from '../../shared/evening/trackerValues.ts'
import {
  MOST_CHOICES,
  type Tracker,
  type TrackerEdit,
  type TrackerForm,
} from '../../shared/trackers/tracker.ts'
import { AppError } from '../appError.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'

export interface TrackerService {
  list(): Tracker[]
  /** @throws {AppError} `tracker-fixed` for another kind over values; `too-many`. */
  save(edit: TrackerEdit): Tracker[]
  order(ids: readonly string[]): Tracker[]
  /** @throws {AppError} `not-there`. */
  setArchived(id: string, archived: boolean): Tracker[]
}

/** The form with every choice that a day still holds; those that were taken away are retired. */
function withUsedChoices(form: TrackerForm, before: TrackerForm, used: ReadonlySet<string>): TrackerForm {
  if (form.kind !== 'choice' || before.kind !== 'choice') return form
  const kept = new Set(form.choices.map(({ id }) => id))
  const missing = before.choices.filter(({ id }) => used.has(id) && !kept.has(id))
  const choices = [...form.choices, ...missing.map((choice) => ({ ...choice, retired: true }))]
  if (choices.length > MOST_CHOICES) throw new AppError('too-many', { most: MOST_CHOICES })
  return { ...form, choices }
}

function edited({ trackers }: Journal, before: Tracker, { name, form }: TrackerEdit): Tracker {
  if (before.form.kind !== form.kind && before.days > 0) throw new AppError('tracker-fixed')
  return { ...before, name, form: withUsedChoices(form, before.form, trackers.usedTexts(before.id)) }
}

function writeAll({ trackers }: Journal, list: readonly Tracker[]): void {
  for (const [position, tracker] of list.entries()) trackers.write(tracker, position)
}

/** @param journal gives the open journal, or throws `locked`. */
export function createTrackerService(journal: () => Journal, clock: Clock): TrackerService {
  /** Writes the list that comes of the present one. */
  const change = (next: (list: Tracker[], open: Journal) => Tracker[]): Tracker[] => {
    const open = journal()
    return open.transaction(() => {
      writeAll(open, next(open.trackers.list(), open))
      return open.trackers.list()
    })
  }

  return {
    list: () => journal().trackers.list(),
    save: (edit) =>
      change((list, open) => {
        const before = list.find(({ id }) => id === edit.id)
        if (before !== undefined) {
          const after = edited(open, before, edit)
          return list.map((tracker) => (tracker.id === edit.id ? after : tracker))
        }
        if (list.length >= MOST_TRACKERS) throw new AppError('too-many', { most: MOST_TRACKERS })
        return [...list, { ...edit, createdAt: clock.now(), archivedAt: null, days: 0 }]
      }),
    order: (ids) =>
      change((list) => {
        const first = ids.flatMap((id) => list.filter((tracker) => tracker.id === id))
        const named = new Set(first)
        return [...named, ...list.filter((tracker) => !named.has(tracker))]
      }),
    setArchived: (id, archived) =>
      change((list) => {
        if (list.every((tracker) => tracker.id !== id)) throw new AppError('not-there')
        const archivedAt = archived ? clock.now() : null
        return list.map((tracker) =>
          tracker.id === id && (tracker.archivedAt !== null) !== archived
            ? { ...tracker, archivedAt }
            : tracker,
        )
      }),
  }
}
