import { addDays, type CivilDate, compareDates } from '../../shared/calendar/civilDate.ts'
import { journalDayOf } from '../../shared/calendar/journalDay.ts'
import { enteredBefore } from '../../shared/evening/enteredAt.ts'
import { type DayEntry, EMPTY_EVENING } from '../../shared/evening/evening.ts'
import { type Offers, offersFrom } from '../../shared/evening/offers.ts'
import { isEmptyEvening, recordedSections } from '../../shared/evening/sections.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'
import { saveDay } from './saveDay.ts'

/** How far back an evening's offers look, days. */
const OFFERS_FROM_DAYS = 60

export interface DayService {
  today(): Output<'day.today'>
  read(day: CivilDate): DayEntry
  save(edit: Input<'day.save'>): Output<'day.save'>
  offers(day: CivilDate): Offers
  versions(day: CivilDate): Output<'day.versions'>
  version(day: CivilDate, revision: number): DayEntry
  history(from: CivilDate, to: CivilDate): Output<'history.read'>
}

/** @param journal gives the open journal, or throws `locked`. */
export function createDayService(journal: () => Journal, clock: Clock): DayService {
  const today = (): Output<'day.today'> => {
    const { now, zone } = { now: clock.now(), zone: clock.zone() }
    const { rollOverHour } = journal().settings.read()
    return { today: journalDayOf(now, zone, rollOverHour), zone, now }
  }

  const read = (day: CivilDate): DayEntry =>
    journal().days.read(day, day)[0] ?? {
      day,
      evening: EMPTY_EVENING,
      revision: 0,
      savedAt: null,
      zone: clock.zone(),
      enteredAt: {},
    }

  return {
    today,
    read,
    save: (edit) => {
      if (compareDates(edit.day, today().today) > 0) throw new AppError('day-in-future', { day: edit.day })
      return saveDay(journal(), edit, { now: clock.now(), zone: clock.zone() })
    },
    offers: (day) => {
      const earlier = journal().days.read(addDays(day, -OFFERS_FROM_DAYS), addDays(day, -1))
      return offersFrom(earlier.map(({ evening }) => evening).reverse())
    },
    versions: (day) => journal().days.versions(day),
    version: (day, revision) => {
      const kept = journal().days.version(day, revision)
      if (kept === null) throw new AppError('nothing-to-undo')
      const { evening, savedAt } = kept
      return { ...kept, enteredAt: enteredBefore(evening, read(day).enteredAt, savedAt ?? 0) }
    },
    history: (from, to) => {
      const span = journal().days.span()
      return {
        days: journal()
          .days.read(from, to)
          .filter(({ evening }) => !isEmptyEvening(evening))
          .map(({ day, evening }) => ({ day, sections: recordedSections(evening), tags: evening.tags })),
        firstDay: span?.first ?? null,
        lastDay: span?.last ?? null,
      }
    },
  }
}
