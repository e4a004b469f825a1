import { type CivilDate, dateRange, parseCivilDate } from '../../shared/calendar/civilDate.ts'
import { lateSections } from '../../shared/evening/enteredAt.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { recordedSections, SECTIONS } from '../../shared/evening/sections.ts'
import { MOST_GAPS } from '../../shared/ipc/contract/history.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'
import type { DayService } from './dayService.ts'

export interface HistoryService {
  year(year: number): Output<'history.year'>
  gaps(span: Input<'history.gaps'>): Output<'history.gaps'>
  leaveGaps(input: Input<'history.leaveGaps'>): void
  onThisDay(day: CivilDate): Output<'history.onThisDay'>
}

/** How much of a reflection is shown, in UTF-16 code units, cut before a word. */
const EXCERPT_LENGTH = 200

const dateOf = (text: string): CivilDate => {
  const date = parseCivilDate(text)
  if (date === null) throw new Error('a year has its days')
  return date
}

/** The beginning of the first reflection that says something; empty when none does. */
function excerptOf({ reflections }: Evening): string {
  const text = reflections.find((reflection) => reflection.text.trim() !== '')?.text.trim() ?? ''
  if (text.length <= EXCERPT_LENGTH) return text
  const cut = text
    .slice(0, EXCERPT_LENGTH + 1)
    .replace(/\S+$/u, '')
    .trimEnd()
  return `${
    cut === ''
      ? Array.from(text)
          .slice(0, EXCERPT_LENGTH / 2)
          .join('')
      : cut
  } …`
}

/** @param journal gives the open journal, or throws `locked`. */
export function createHistoryService(journal: () => Journal, days: DayService, clock: Clock): HistoryService {
  return {
    year: (year) => {
      const { history, settings } = journal()
      const { rollOverHour } = settings.read()
      return history
        .outlines(dateOf(`${year}-01-01`), dateOf(`${year}-12-31`))
        .filter(({ isEmpty }) => !isEmpty)
        .map(({ day, zone, enteredAt, tags }) => ({
          day,
          sections: SECTIONS.filter((section) => section in enteredAt),
          tags: [...tags],
          lateSections: lateSections(day, enteredAt, { zone, rollOverHour }),
        }))
    },
    gaps: ({ from, to }) => {
      const { history, days: stored } = journal()
      const first = stored.span()?.first
      if (first === undefined) return { days: [] }
      const { today } = days.today()
      const begin = first > from ? first : from
      if (begin > to) return { days: [] }
      const written = new Set(
        history
          .outlines(begin, to)
          .filter(({ isEmpty }) => !isEmpty)
          .map(({ day }) => day),
      )
      const left = history.leftDays(begin, to)
      const open = dateRange(begin, to).filter((day) => day < today && !written.has(day) && !left.has(day))
      return { days: open.slice(-MOST_GAPS) }
    },
    leaveGaps: ({ days: chosen, left }) => {
      const open = journal()
      open.transaction(() => {
        for (const day of chosen) {
          if (left) open.history.leave(day, clock.now())
          else open.history.stopLeaving(day)
        }
      })
    },
    onThisDay: (day) => {
      const { history, days: stored } = journal()
      const entries = history.sameDays(day).flatMap((each) => stored.read(each, each))
      return entries
        .map(({ day: on, evening }) => ({
          day: on,
          excerpt: excerptOf(evening),
          sections: recordedSections(evening),
        }))
        .filter(({ excerpt, sections }) => excerpt !== '' || sections.length > 0)
    },
  }
}
